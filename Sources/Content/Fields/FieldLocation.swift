import Diagnostics

/// Where a value stands in its file.
enum FieldLocation {
  /// The place of a value, under the whole of it where it stands on one line as it was read.
  static func location(of node: YAMLNode, in source: SourceText) -> Location {
    let text = Array((node.scalar ?? "").utf8)
    let end = min(node.offset + text.count, source.bytes.count)
    let isVerbatim = !text.isEmpty && source.bytes[node.offset..<end].elementsEqual(text)
    return source.location(atByte: node.offset, length: isVerbatim ? text.count : 1)
  }
}

extension Page {
  /// Where the value of a key of the front matter stands, or one item of its list, counted from 0; the first line of the
  /// file where the key is not written. A key inside a group is named with a dot: `members.total`.
  package func fieldLocation(_ name: String, item: Int? = nil) -> Location {
    fields.location(of: name, item: item)
  }

  /// Where a text of a key's list stands; with an `item`, of the key in that item of the list `outer`, counted from 0.
  package func fieldLocation(_ name: String, named text: String, inItem item: Int?, of outer: String) -> Location {
    fields.location(of: name, named: text, inItem: item, of: outer)
  }
}
