import Diagnostics
import Input
import Text
import Vietnamese

/// Finds where the value of a key stands, by reading the front matter again: findings are rare, memory is not spent on them.
enum FieldLocation {
  /// The place of a key's value, or of one item of its list, counted from 0; the start of the file where there is none.
  static func find(_ name: String, item: Int? = nil, in source: SourceText) -> Location {
    let entries = entries(of: source)
    guard let value = value(name, in: entries) else { return source.location(atByte: source.start, length: 3) }
    if let item, case .sequence(let items) = value.content, items.indices.contains(item) {
      return items[item].location(in: source)
    }
    return value.location(in: source)
  }

  /// The places of the items of a key's list, in their order.
  static func items(of name: String, in source: SourceText) -> [Location] {
    guard case .sequence(let items)? = value(name, in: entries(of: source))?.content else { return [] }
    return items.map { $0.location(in: source) }
  }

  /// The place of a text of a key's list; with an `item`, of the key in that item of the list `outer`. The first line of the file
  /// where there is none.
  static func find(_ name: String, text: String, inItem item: Int?, of outer: String, in source: SourceText) -> Location
  {
    var entries = entries(of: source)
    if let item, case .sequence(let items)? = value(outer, in: entries)?.content, items.indices.contains(item) {
      entries = items[item].entries ?? []
    }
    guard let list = value(name, in: entries) else { return source.location(atByte: source.start, length: 3) }
    guard case .sequence(let items) = list.content,
      let found = items.first(where: { $0.scalar?.nfc.onOneLine == text })
    else { return list.location(in: source) }
    return found.location(in: source)
  }

  private static func entries(of source: SourceText) -> [YAMLNode.Entry] {
    var findings: [Diagnostic] = []
    if source.path.endsWith(".yaml") {
      let text = YAMLText(source: source, range: source.start..<source.bytes.count)
      return YAMLReader.read(text, findings: &findings)?.entries ?? []
    }
    return PageReading.frontMatter(of: source, findings: &findings)?.entries ?? []
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

extension Page {
  /// Where the value of a key of the front matter stands, or one item of its list, counted from 0; the first line of the
  /// file where the key is not written. A key inside a group is named with a dot: `members.total`.
  package func fieldLocation(_ name: String, item: Int? = nil) -> Location {
    FieldLocation.find(name, item: item, in: source)
  }

  /// Where a text of a key's list stands; with an `item`, of the key in that item of the list `outer`, counted from 0.
  package func fieldLocation(_ name: String, named text: String, inItem item: Int?, of outer: String) -> Location {
    FieldLocation.find(name, text: text, inItem: item, of: outer, in: source)
  }
}
