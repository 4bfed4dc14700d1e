import Yams

/// What Yams reads, as nodes of ours.
struct YAMLTree {
  /// Nil for a text without a value.
  private(set) var root: YAMLNode?
  /// Byte at which the first anchored value stands, from which on the tree is not to be used; nil where nothing is anchored.
  private(set) var anchorOffset: Int?
  private var cursor: MarkCursor

  /// Reads `yaml`, whose bytes stand in the file like those of `text`.
  /// - Throws: `YamlError` where it cannot be read.
  static func build(_ yaml: String, in text: YAMLText) throws -> YAMLTree {
    // The default encoding asks an environment variable, and may print. The basic resolver guesses no types, by regular
    // expressions at that, so `1` and `01` are two keys.
    let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
    var tree = YAMLTree(cursor: MarkCursor(text))
    if let root = try parser.singleRoot() {
      // Nodes hold their anchors weakly; the parser keeps them alive.
      tree.root = withExtendedLifetime(parser) { tree.node(root) }
    }
    return tree
  }

  private init(cursor: MarkCursor) {
    self.cursor = cursor
  }

  /// Stops at the first anchor: only after one can an alias make a tree grow without bound, so the walk is never longer
  /// than the text.
  private mutating func node(_ node: Node) -> YAMLNode {
    let offset = cursor.offset(of: node.mark)
    let line = cursor.lineStart
    if node.anchor != nil, anchorOffset == nil { anchorOffset = offset }
    guard anchorOffset == nil else { return YAMLNode(offset: offset, line: line, content: .scalar("")) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(offset: offset, line: line, content: .scalar(scalar.string))
    case .sequence(let sequence):
      return YAMLNode(offset: offset, line: line, content: .sequence(sequence.map { self.node($0) }))
    case .mapping(let mapping):
      return YAMLNode(
        offset: offset, line: line,
        content: .mapping(mapping.map { .init(key: self.node($0.key), value: self.node($0.value)) }))
    case .alias:
      anchorOffset = offset
      return YAMLNode(offset: offset, line: line, content: .scalar(""))
    }
  }
}
