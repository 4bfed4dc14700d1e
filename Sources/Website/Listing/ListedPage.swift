import Content
import Vietnamese

/// A page or a section as lists hold it. A class, because the same one stands in many lists.
final class ListedPage: Sendable {
  let address: String
  let title: String
  /// The file behind it; nil for a folder without a page of its own.
  let page: Page?
  /// The day by which lists order it; nil for what stands outside time, which leads its list.
  let date: CalendarDate?
  let isSection: Bool
  private let made: OnDemand<EntryView>

  /// `entry` makes what lists show of it.
  init(
    address: String, title: String, page: Page?, date: CalendarDate?, isSection: Bool,
    entry: @escaping @Sendable () -> EntryView
  ) {
    self.address = address
    self.title = title
    self.page = page
    self.date = date
    self.isSection = isSection
    made = OnDemand(entry)
  }

  /// What lists show of it, made for the first of them that is shown.
  var entry: EntryView { made.value }

  /// The day of its last change that is known.
  var changed: CalendarDate? { page?.updated ?? date }
}
