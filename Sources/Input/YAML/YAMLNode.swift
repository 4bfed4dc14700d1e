import Diagnostics

/// A value read from YAML as it was written, and where it stands. Nothing is guessed: every scalar is text.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable, Hashable {
    package let key: YAMLNode
    package let value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// Byte of the file at which the value begins: its first letter, quote, bracket or dash.
  package let offset: Int
  /// The line of the file that this byte stands on.
  package let line: SourceText.LineStart
  package let content: Content

  package init(offset: Int, line: SourceText.LineStart, content: Content) {
    self.offset = offset
    self.line = line
    self.content = content
  }

  /// More entries than any list or group needs that a person writes, and few enough to look each up by itself.
  static let mostEntries = 500

  /// The first list or group of too many entries: how many it has, and the byte at which the first one too many begins.
  var overlong: (count: Int, offset: Int)? {
    let parts: [YAMLNode] =
      switch content {
      case .scalar: []
      case .sequence(let items): items
      case .mapping(let entries): entries.map(\.key)
      }
    if parts.count > Self.mostEntries { return (parts.count, parts[Self.mostEntries].offset) }
    let values = entries?.map(\.value) ?? parts
    return values.lazy.compactMap(\.overlong).first
  }

  /// The text of a scalar.
  package var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The text of a scalar without white space before and after, a no-break space included: for values that hold none.
  package var word: String? { scalar.map { Substring($0).trimmed } }

  /// The entries of a mapping.
  package var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// True for a key without a value: `summary:` with nothing after it.
  package var isEmpty: Bool {
    scalar?.isEmpty == true
  }
}
