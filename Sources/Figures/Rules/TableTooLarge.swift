import Diagnostics

extension Rule {
  static let tableTooLarge = Rule(
    id: "figures/table-too-large",
    title: Wording(
      vi: "Bảng số liệu của một năm không quá \(CSVLimits.rows) dòng và \(CSVLimits.columns) cột",
      en: "A table of a year has at most \(CSVLimits.rows) rows and \(CSVLimits.columns) columns"),
    reason: Wording(
      vi: "Bảng lớn hơn thế là bảng lưu nhầm, hoặc bảng còn nguyên danh sách chi tiết; số liệu báo cáo là số tổng hợp.",
      en: "A larger table was saved by mistake, or still holds a list of persons; the figures of a report are sums."),
    breaks: [
      .draft(
        .branches, saved: ExampleTable.branches.text((1...CSVLimits.rows).map { .row("cb-\($0)") } + [.row("↓thua")])),
      .draft(
        .branches,
        saved: ExampleTable.branches.text() + "mot" + String(repeating: ";", count: CSVLimits.columns) + "↓x\n"),
      .draft(
        .branches,
        saved: ExampleTable.branches.text() + "mot;↓\(String(repeating: "1", count: CSVLimits.rowSize));1\n"),
    ],
    keeps: [.draft(.branches, .row("mot", [\.total: 9, \.official: 9]))])
}

extension Diagnostic {
  static func tableTooLarge(_ excess: CSVExcess, in source: SourceText) -> Diagnostic {
    let (offset, found) = told(excess)
    return Rule.tableTooLarge.finding(
      at: source.location(atByte: offset),
      Wording(vi: "Bảng này quá lớn nên không được đọc", en: "This table is too large to be read"),
      required: Wording(
        vi: """
          Không quá \(CSVLimits.rows) dòng, \(CSVLimits.columns) cột; mỗi dòng không quá \
          \(ByteCount.wording(CSVLimits.rowSize).vi)
          """,
        en: """
          At most \(CSVLimits.rows) rows and \(CSVLimits.columns) columns, a row of at most \
          \(ByteCount.wording(CSVLimits.rowSize).en)
          """),
      found: found,
      help: Wording(
        vi: "Chỉ giữ trong bảng các dòng, các cột số liệu tổng hợp; kiểm tra xem có lưu nhầm bảng khác không",
        en: "Keep only the rows and columns of sums, and look whether another table was saved by mistake"))
  }

  /// The byte at which a table goes beyond the limits, and what stands there.
  private static func told(_ excess: CSVExcess) -> (offset: Int, found: Wording) {
    switch excess {
    case .rows(let offset):
      return (offset, Wording(vi: "Từ đây là dòng thứ \(CSVLimits.rows + 1) trở đi", en: "More rows from here on"))
    case .columns(let count, let offset):
      return (offset, Wording(vi: "\(count) cột", en: "\(count) columns"))
    case .rowSize(let size, let offset):
      let size = ByteCount.wording(size)
      return (offset, Wording(vi: "Một dòng dài ít nhất \(size.vi)", en: "A row of \(size.en) or more"))
    }
  }
}
