import Diagnostics

extension Rule {
  static let unknownColumn = Rule(
    id: "figures/unknown-column",
    title: Wording(
      vi: "Bảng số liệu chỉ có những cột đã được khai báo", en: "A table has declared columns only"),
    reason: Wording(
      vi: "Cột ghi sai tên không được đọc, và số liệu trong đó không được tính.",
      en: "A column under a mistyped heading is not read, and its figures go nowhere."),
    breaks: [
      .draft(.branches, saved: headings + ";↓Nam\n"),
      .draft(.branches, saved: headings.replacing("Chính thức", with: "↓Chính thưcs") + "\n"),
    ],
    keeps: [
      .draft(
        .branches,
        saved: headings.replacing("Mã chi bộ", with: "MA CHI BO").replacing("Nữ", with: "nữ")
          .replacing("Chính thức", with: "chinh thuc") + ";;\n"),
      .draft(.branches, saved: headings.split(separator: ";").reversed().joined(separator: ",") + "\n"),
    ])

  private static let headings = String(ExampleTable.branches.text().dropLast())
}

extension Diagnostic {
  static func unknownColumn(
    _ heading: String, nearest: String?, of table: TableDeclaration, at location: Location
  ) -> Diagnostic {
    let known = table.columns.map(\.heading.vi).joined(separator: ", ")
    return Rule.unknownColumn.finding(
      at: location,
      Wording(
        vi: "Bảng “\(table.title.vi)” không có cột “\(heading)”",
        en: "The table “\(table.title.en)” has no column “\(heading)”"),
      required: Wording(vi: "Một trong: \(known)", en: "One of: \(known)"),
      help: nearest.map { Wording(vi: "Đổi “\(heading)” thành “\($0)”", en: "Change “\(heading)” to “\($0)”") }
        ?? Wording(vi: "Xóa cột này, hoặc dùng tên một cột đã có", en: "Delete the column, or use a known heading"))
  }
}
