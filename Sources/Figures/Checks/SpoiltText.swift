import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// No text of a table is what a spreadsheet made of another one: a month of a number such as 12/26, a power of ten of a long one, an
  /// error or a formula that was not worked out.
  package static let spoiltText = LedgerCheck(rule: .spoiltText) { review in
    review.figures.sets.flatMap(\.tables).flatMap { table in
      let columns = table.declaration.columns.filter { if case .text = $0.type { true } else { false } }
      return table.rows.flatMap { row in columns.compactMap { finding(row, $0) } }
    }
  }

  private static func finding(_ row: FigureRow, _ column: ColumnDeclaration) -> Diagnostic? {
    guard case .text(let text) = row[column], let kind = SpoiltText(text) else { return nil }
    return Rule.spoiltText.finding(
      at: row.location(of: column),
      Wording(
        vi: "Ở \(row.name.vi), cột “\(column.heading.vi)” có chữ do Excel tự đổi",
        en: "In \(row.name.en) the column “\(column.heading.vi)” holds what a spreadsheet made of its text"),
      found: Wording(vi: "“\(text)” (\(kind.wording.vi))", en: "“\(text)” (\(kind.wording.en))"),
      help: Wording(
        vi: "Trong bảng gốc đặt định dạng cột là Văn bản (Text), ghi lại như trong văn bản gốc rồi lưu thành CSV UTF-8",
        en:
          "In the workbook give the column the format Text, write it anew as its document has it, and save as CSV UTF-8"
      ))
  }
}

/// What a spreadsheet leaves of a text that it took for something else.
private enum SpoiltText {
  case month
  case power
  case error
  case formula

  init?(_ text: String) {
    let folded = text.folded
    if text.hasPrefix("=") {
      self = .formula
    } else if text.hasPrefix("#"), text.dropFirst().allSatisfy({ "#REF!N/AVALUEDIV0NAMESPIL?".contains($0) }) {
      self = .error
    } else if folded.wholeMatch(of: /[0-9]([.,][0-9]+)?e\+[0-9]+/) != nil {
      self = .power
    } else if folded.wholeMatch(of: /([0-9]{1,2}-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-[0-9]{1,4})?/)
      != nil,
      folded.contains("-")
    {
      self = .month
    } else {
      return nil
    }
  }

  var wording: Wording {
    switch self {
    case .month: Wording(vi: "tháng tiếng Anh", en: "an English month")
    case .power: Wording(vi: "số viết gọn", en: "a shortened number")
    case .error: Wording(vi: "báo lỗi của Excel", en: "an error")
    case .formula: Wording(vi: "công thức chưa tính", en: "a formula")
    }
  }
}

extension Rule {
  package static let spoiltText = Rule(
    id: "figures/spoilt-text", severity: .warning,
    title: Wording(
      vi: "Chữ trong bảng không phải là chữ do Excel tự đổi",
      en: "No text of a table is what a spreadsheet made of another"),
    reason: Wording(
      vi: "Số quyết định 12/26 bị Excel đổi thành “Dec-26”, số dài thành “2.02E+05”: in vào báo cáo là sai số văn bản.",
      en: "The number 12/26 of a decision becomes “Dec-26”, a long one “2.02E+05”, and so it would be printed."),
    breaks: ["↓Dec-26", "↓2.02E+05", "↓#REF!", "↓=A1&B1", "↓5-Feb"].map(award),
    keeps: ["12/2026", "12-QĐ/ĐU", "26", "Dec", "#12"].map(award))

  private static func award(_ decision: String) -> Example {
    .draft(
      .awards,
      .row([
        \.recipient: "Tập thể A", \.award: "Giấy khen", \.decision: .init(decision), \.date: "20/12/2026",
        \.level: "Trường",
      ]))
  }
}
