/// A value read from YAML as it was written, and where it stands. Nothing is guessed: every scalar is text.
struct YAMLNode: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable, Hashable {
    let key: YAMLNode
    let value: YAMLNode
  }

  /// Byte of the file at which the value begins: its first letter, quote, bracket or dash.
  let offset: Int
  let content: Content

  /// The text of a scalar.
  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// True for a key without a value: `summary:` with nothing after it.
  var isEmpty: Bool {
    scalar?.isEmpty == true
  }
}
