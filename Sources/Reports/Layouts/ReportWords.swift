/// What a layout calls an annual report.
package struct ReportWords: Sendable, Hashable {
  /// The kind of document: `Báo cáo`.
  package let type: String
  /// The kind of document in its symbol: `BC`.
  package let symbol: String
  let subjectPattern: String

  /// In the pattern of a subject `{year}` stands for the year of the report, `{next_year}` for the one after.
  package init(type: String, symbol: String, subjectPattern: String) {
    self.type = type
    self.symbol = symbol
    self.subjectPattern = subjectPattern
  }

  /// The usual subject of a year's report, begun with a small or a large letter as the layout has it.
  package func subject(of year: Int) -> String {
    subjectPattern.replacing("{year}", with: String(year)).replacing("{next_year}", with: String(year + 1))
  }
}
