/// An annex of a report. Its pages are numbered separately.
package struct ReportAnnex: Sendable {
  /// Id within the report, unique: `phu-luc-1`.
  package let id: String
  /// Counted from 1.
  package let number: Int
  package let title: String
  /// Whether its table is too wide for an upright page.
  package let isLandscape: Bool
  /// HTML of tables and charts.
  package let body: [UInt8]

  package init(id: String, number: Int, title: String, isLandscape: Bool, body: [UInt8]) {
    (self.id, self.number, self.title) = (id, number, title)
    (self.isLandscape, self.body) = (isLandscape, body)
  }
}
