import Content
import Vietnamese

/// A page or a section as lists hold it. A class, because the same one stands in many lists.
final class ListedPage: Sendable {
  let address: String
  let entry: EntryView
  /// The file behind it; nil for a folder without a page of its own.
  let page: Page?
  /// The day by which lists order it; nil for what stands outside time, which leads its list.
  let date: CalendarDate?
  let isSection: Bool

  init(address: String, entry: EntryView, page: Page?, date: CalendarDate?, isSection: Bool) {
    (self.address, self.entry, self.page, self.date, self.isSection) = (address, entry, page, date, isSection)
  }

  /// The day of its last change that is known.
  var changed: CalendarDate? { page?.updated ?? date }
}
