/// The ids that a link with a fragment may lead to, of one page.
///
/// One text and no set: those of every page are kept until the last is rendered, and looked at only where a link asks.
package struct PageIDs: Sendable, ExpressibleByArrayLiteral {
  /// Each id in UTF-8, and a zero after it.
  private var bytes: [UInt8] = []

  package init() {}

  package init(arrayLiteral ids: String...) {
    for id in ids { insert(id.utf8) }
  }

  /// Adds an id in UTF-8.
  mutating func insert(_ id: some Collection<UInt8>) {
    bytes += id
    bytes.append(0)
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Every id.
  package var all: Set<String> {
    Set(
      bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map { String(decoding: $0, as: UTF8.self) }
    )
  }
}
