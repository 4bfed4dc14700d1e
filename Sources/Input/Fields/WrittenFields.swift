import Diagnostics
import Vietnamese

/// What a front matter or `site.yaml` says, as it was read: kept, so that what is found later about a value knows its place.
package struct WrittenFields: Sendable {
  package let source: SourceText
  package let entries: [YAMLNode.Entry]

  package init(source: SourceText, entries: [YAMLNode.Entry]) {
    self.source = source
    self.entries = entries
  }

  /// The place of a key's value, or of one item of its list, counted from 0; the start of the file where there is none. A key
  /// inside a group is named with a dot: `members.total`.
  package func location(of name: String, item: Int? = nil) -> Location {
    guard let value = Self.value(name, in: entries) else { return source.location(atByte: source.start, length: 3) }
    if let item, case .sequence(let items) = value.content, items.indices.contains(item) {
      return items[item].location(in: source)
    }
    return value.location(in: source)
  }

  /// The byte at which a key's value begins; nil where there is none.
  package func offset(of name: String) -> Int? { Self.value(name, in: entries)?.offset }

  /// The places of the items of a key's list, in their order.
  package func locations(ofItems name: String) -> [Location] {
    guard case .sequence(let items)? = Self.value(name, in: entries)?.content else { return [] }
    return items.map { $0.location(in: source) }
  }

  /// The place of a text of a key's list; with an `item`, of the key in that item of the list `outer`. The first line of the file
  /// where there is none.
  package func location(of name: String, named text: String, inItem item: Int?, of outer: String) -> Location {
    var entries = entries
    if let item, case .sequence(let items)? = Self.value(outer, in: entries)?.content, items.indices.contains(item) {
      entries = items[item].entries ?? []
    }
    guard let list = Self.value(name, in: entries) else { return source.location(atByte: source.start, length: 3) }
    guard case .sequence(let items) = list.content,
      let found = items.first(where: { $0.scalar?.nfc.onOneLine == text })
    else { return list.location(in: source) }
    return found.location(in: source)
  }

  private static func value(_ name: String, in entries: [YAMLNode.Entry]) -> YAMLNode? {
    for entry in entries {
      guard let key = entry.key.scalar else { continue }
      if key == name { return entry.value }
      if name.hasPrefix(key + "."), let inner = entry.value.entries {
        return value(String(name.dropFirst(key.count + 1)), in: inner)
      }
    }
    return nil
  }
}

/// Named and not told: what a page keeps to the office is not to come out where somebody prints a value that holds it.
extension WrittenFields: CustomStringConvertible {
  package var description: String { "front matter of \(source.path)" }
}
