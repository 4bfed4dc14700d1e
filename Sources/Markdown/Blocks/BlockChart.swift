/// A chart of a text.
package struct BlockChart: Sendable, Hashable {
  /// The drawing, a document of SVG by itself.
  package let svg: String
  /// What it shows, in a sentence or two for those who do not see it.
  package let alternative: String
  package let caption: [Inline]
  /// What its numbers count: `Đơn vị tính: đảng viên`.
  package let unit: String?
  /// What else must be said of its numbers, a line each.
  package let notes: [String]
  /// Its numbers.
  package let table: BlockTable

  package init(
    svg: String, alternative: String, caption: [Inline], unit: String?, notes: [String], table: BlockTable
  ) {
    self.svg = svg
    self.alternative = alternative
    self.caption = caption
    self.unit = unit
    self.notes = notes
    self.table = table
  }
}
