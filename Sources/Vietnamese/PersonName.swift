/// A person's name as Vietnamese write it: family, middle and given name, academic and honorary titles before them.
package struct PersonName: Hashable, Sendable {
  /// As it was written: `PGS.TS.`; empty where there is none.
  package let title: String
  /// The first word; empty where the name is one word.
  package let family: String
  /// What stands between, one space between words; empty where there is nothing.
  package let middle: String
  /// The last word, by which people are sorted and addressed; empty only for an empty text.
  package let given: String

  /// Takes a name apart: `PGS.TS. Trần Ngọc Hiền` is the title `PGS.TS.`, Trần, Ngọc, Hiền.
  package init(_ written: String) {
    let written = written.nfc
    let nameStart = PersonTitle.end(in: written)
    title = written[..<nameStart].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = written[nameStart...].split(whereSeparator: \.isWhitespace)
    family = words.count > 1 ? words.first.map(String.init) ?? "" : ""
    middle = words.dropFirst().dropLast().joined(separator: " ")
    given = words.last.map(String.init) ?? ""
  }

  /// The name without its title.
  package var fullName: String {
    [family, middle, given].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Orders people as Vietnamese lists do: by given, then family, then middle name; the title decides last.
  package var sortKey: SortKey {
    let names = [given, family, middle].map { CollationKey($0.lowercased()) }
    return SortKey(parts: names + [CollationKey(fullName), CollationKey(title)])
  }

  /// Where a person stands in a list.
  package struct SortKey: Comparable, Hashable, Sendable {
    fileprivate let parts: [CollationKey]

    /// Orders by the first part in which two names differ.
    package static func < (left: SortKey, right: SortKey) -> Bool {
      left.parts.lexicographicallyPrecedes(right.parts)
    }
  }
}
