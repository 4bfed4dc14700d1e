import Vietnamese

/// The order of pages in every list: those without a date by weight, then title; after them the dated ones, newest first,
/// those of one day by weight, then address.
struct ListOrder: Comparable {
  private let date: CalendarDate?
  private let weight: Int
  private let title: CollationKey?
  private let address: String

  init(_ listed: ListedPage) {
    date = listed.date
    weight = listed.page?.weight ?? 0
    title = listed.date == nil ? CollationKey(listed.title) : nil
    address = listed.address
  }

  static func < (left: ListOrder, right: ListOrder) -> Bool {
    switch (left.date, right.date) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let a), .some(let b)) where a != b: return a > b
    default: break
    }
    if left.weight != right.weight { return left.weight < right.weight }
    if let a = left.title, let b = right.title, a != b { return a < b }
    return left.address.utf8.lexicographicallyPrecedes(right.address.utf8)
  }
}
