import Content
import Vietnamese

/// A page or a section as lists hold it.
struct ListedPage: Sendable {
  let address: String
  let entry: EntryView
  /// The file behind it; nil for a folder without a page of its own.
  let page: Page?
  /// The day by which lists order it; nil for what stands outside time, which leads its list.
  let date: CalendarDate?
  let isSection: Bool

  /// The day of its last change that is known.
  var changed: CalendarDate? { page?.updated ?? date }
}
