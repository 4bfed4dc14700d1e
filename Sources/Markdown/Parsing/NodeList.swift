import CMarkdownGuard

/// The nodes of a parsed document in the order of its text, valid only inside the closure they are handed to.
struct NodeList {
  private let nodes: UnsafeBufferPointer<GuardNode>

  init(_ nodes: UnsafeBufferPointer<GuardNode>) {
    self.nodes = nodes
  }

  var count: Int { nodes.count }

  /// What cmark tells of a node.
  subscript(index: Int) -> GuardNode { nodes[index] }

  func node(_ index: Int) -> MarkdownNode { MarkdownNode(self, index) }

  /// Every node, the document itself first.
  var all: LazyMapSequence<Range<Int>, MarkdownNode> { nodes(in: 0..<count) }

  /// A stretch of the nodes.
  func nodes(in stretch: Range<Int>) -> LazyMapSequence<Range<Int>, MarkdownNode> {
    stretch.lazy.map { node($0) }
  }
}

extension GuardText {
  /// The bytes, valid as long as the document is.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: length) }

  var string: String { String(decoding: buffer, as: UTF8.self) }
}
