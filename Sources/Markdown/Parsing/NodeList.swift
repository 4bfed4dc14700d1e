import CMarkdownGuard

/// The nodes of a parsed document in the order of its text, valid only inside the closure they are handed to.
struct NodeList {
  private let nodes: UnsafeBufferPointer<GuardNode>

  init(_ nodes: UnsafeBufferPointer<GuardNode>) {
    self.nodes = nodes
  }

  var count: Int { nodes.count }

  subscript(index: Int) -> GuardNode { nodes[index] }

  /// The index after everything inside a node.
  func end(of index: Int) -> Int { Int(nodes[index].end) }

  func parent(of index: Int) -> Int { Int(nodes[index].parent) }

  /// The only child of a node; nil where there is none or more than one.
  func onlyChild(of index: Int) -> Int? {
    let end = end(of: index)
    return index + 1 < end && self.end(of: index + 1) == end ? index + 1 : nil
  }

  /// The next node with the same parent.
  func next(after index: Int) -> Int? {
    let end = end(of: index)
    return index > 0 && end < self.end(of: parent(of: index)) ? end : nil
  }

  /// Whether a paragraph stands in a list whose paragraphs are not set apart.
  func isTight(paragraph index: Int) -> Bool {
    let item = parent(of: index)
    return nodes[item].kind == .item && nodes[parent(of: item)].is_tight
  }
}

extension GuardText {
  /// The bytes, valid as long as the document is.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: length) }

  var string: String { String(decoding: buffer, as: UTF8.self) }
}
