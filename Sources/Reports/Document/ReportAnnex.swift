/// An annex of a report. Its pages are numbered separately.
package struct ReportAnnex<Text: Sendable>: Sendable {
  /// Id within the report, unique: `phu-luc-1`.
  package let id: String
  /// Counted from 1.
  package let number: Int
  package let title: String
  /// Whether its table is too wide for an upright page.
  package let isLandscape: Bool
  /// Tables and charts.
  package let body: Text

  package init(id: String, number: Int, title: String, isLandscape: Bool, body: Text) {
    self.id = id
    self.number = number
    self.title = title
    self.isLandscape = isLandscape
    self.body = body
  }
}

extension ReportAnnex {
  /// The same annex with another text.
  func with<Other>(_ body: Other) -> ReportAnnex<Other> {
    ReportAnnex<Other>(id: id, number: number, title: title, isLandscape: isLandscape, body: body)
  }
}
