import Vietnamese

/// Gives out the ids of one page, each once.
struct HeadingIDs {
  private(set) var given: Set<String> = []
  private let reserved: Set<String>
  /// For each slug the number that the next heading of that slug may try.
  private var next: [String: Int] = [:]

  /// `reserved` are ids that the page has elsewhere.
  init(reserved: Set<String>) {
    self.reserved = reserved
  }

  /// The id of a heading: its text folded, with a number from the second of the same text on. A text without letters and
  /// digits gives `muc`.
  mutating func make(for text: String) -> String {
    let slug = Slug.make(text)
    let base = slug.isEmpty ? "muc" : slug
    var number = next[base] ?? 1
    var id = number == 1 ? base : "\(base)-\(number)"
    while given.contains(id) || reserved.contains(id) {
      number += 1
      id = "\(base)-\(number)"
    }
    next[base] = number + 1
    given.insert(id)
    return id
  }

  /// Takes an id that a heading gives itself; false where it is another's.
  mutating func claim(_ id: String) -> Bool {
    !reserved.contains(id) && given.insert(id).inserted
  }

  /// Takes an id that no heading can have: one with `_`, which no slug holds.
  mutating func take(_ id: String) {
    given.insert(id)
  }
}
