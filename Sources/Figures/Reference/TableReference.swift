import Diagnostics

/// The reference of a table for whoever fills it in: its file, its columns, and what goes there.
package enum TableReference {
  /// The reference of one table, as lines of plain text. Ends with a line break.
  package static func render(_ table: TableDeclaration, language: Language) -> String {
    var text = "\(table.name) – \(table.title[language])\n"
    text +=
      "\(Wording.file[language]): content/so-lieu/<\(Wording.year[language])>/\(table.file)\n\(table.doc[language])\n"
    if !table.key.isEmpty {
      let key = table.key.map { "“\($0.heading.vi)”" }.joined(separator: ", ")
      text += "\(Wording.key[language]): \(key)\n"
    }
    return text + "\n" + table.columns.map { column($0, of: table, language) }.joined()
  }

  private static func column(_ column: ColumnDeclaration, of table: TableDeclaration, _ language: Language) -> String {
    let notes = [
      column.unit.map { "\(Wording.unit[language]): \($0.label[language])" },
      optional(column)?[language],
      readers(of: column, in: table)?[language],
    ].compactMap { $0 }
    let name = "\(table.name).\(column.name)"
    let shown = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return "  \(column.heading.vi)\n    \(column.doc[language])\(shown)\n"
      + "    \(name): \(column.type.wording[language])\n"
  }

  /// What leaving the column out says; nil where it cannot be left out.
  private static func optional(_ column: ColumnDeclaration) -> Wording? {
    switch column.needs {
    case .value: nil
    case .numberOrZero, .carriedOver: .zeroInFilledRow
    case .numberOrSum: .workedOut
    case .numberOrPage: .toldByPage
    case .nothing: .optional
    case .numberOrNone: .zeroWhereEmpty
    }
  }

  /// What is not told to everybody; nil where nothing need be said.
  private static func readers(of column: ColumnDeclaration, in table: TableDeclaration) -> Wording? {
    switch column.told {
    case .nothing: .internal
    case .committee: table.isByBranch ? .ofCommittee : nil
    case .branches: nil
    }
  }
}

extension Wording {
  fileprivate static let file = Wording(vi: "Tệp", en: "File")
  fileprivate static let year = Wording(vi: "năm", en: "year")
  fileprivate static let key = Wording(vi: "Không hai dòng nào giống nhau ở cột", en: "No two rows are alike in")
  fileprivate static let unit = Wording(vi: "đơn vị tính", en: "unit")
  fileprivate static let optional = Wording(vi: "có thể bỏ trống", en: "may be left out")
  fileprivate static let zeroWhereEmpty = Wording(
    vi: "ô trống là 0, có thể không có cột này", en: "an empty cell is 0, and the column may be left out")
  fileprivate static let zeroInFilledRow = Wording(
    vi: "ô trống trong dòng đã điền là 0", en: "an empty cell of a filled row is 0")
  fileprivate static let toldByPage = Wording(
    vi: "để trống thì lấy số ở bài viết về việc này", en: "where it is empty the page of the event tells it")
  fileprivate static let workedOut = Wording(
    vi: "để trống thì chương trình tự tính", en: "worked out where it is empty")
  fileprivate static let `internal` = Wording(vi: "nội bộ", en: "internal")
  fileprivate static let ofCommittee = Wording(
    vi: "công khai số chung của Đảng bộ, số của từng chi bộ là nội bộ",
    en: "public of the whole committee, internal of single branches")
}
