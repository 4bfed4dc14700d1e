import Yams

/// Turns the nodes of Yams into ours. It stops at the first anchor: only after one can an alias make a tree grow without
/// bound, so the walk is never longer than the text.
struct YAMLTreeBuilder {
  private var cursor: MarkCursor
  /// Byte at which the first anchored value stands; nil where nothing is anchored.
  private(set) var anchorOffset: Int?

  init(_ text: YAMLText) {
    cursor = MarkCursor(text)
  }

  mutating func node(_ node: Node) -> YAMLNode {
    let offset = cursor.offset(of: node.mark)
    if node.anchor != nil, anchorOffset == nil { anchorOffset = offset }
    guard anchorOffset == nil else { return YAMLNode(offset: offset, content: .scalar("")) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(offset: offset, content: .scalar(scalar.string))
    case .sequence(let sequence):
      return YAMLNode(offset: offset, content: .sequence(sequence.map { self.node($0) }))
    case .mapping(let mapping):
      return YAMLNode(
        offset: offset,
        content: .mapping(mapping.map { .init(key: self.node($0.key), value: self.node($0.value)) }))
    case .alias:
      anchorOffset = offset
      return YAMLNode(offset: offset, content: .scalar(""))
    }
  }
}
