/// A way of writing the nodes of a document: as plain HTML, or as a page of a site.
protocol Markup {
  var nodes: NodeList { get }
  /// Bytes written so far.
  var count: Int { get }

  /// Writes what stands before the children of a node, and tells whether they are to be walked.
  mutating func open(_ index: Int) -> Descent

  /// Writes what stands after the children of a node that was opened for them.
  mutating func close(_ index: Int)
}

/// Where a walk goes on after a node was opened.
enum Descent {
  /// With its children; the node is closed after them.
  case children
  /// Past them: all of it has been written.
  case past
}

extension Markup {
  /// Walks all nodes with a stack of its own, so that no document is too deep for it. False where what is written grew past
  /// `limit` bytes; then it is not whole.
  mutating func walk(limit: Int) -> Bool {
    var open: [Int] = []
    var index = 0
    while index < nodes.count {
      while let last = open.last, nodes.end(of: last) <= index {
        close(last)
        open.removeLast()
      }
      guard count <= limit else { return false }
      switch self.open(index) {
      case .children:
        open.append(index)
        index += 1
      case .past:
        index = nodes.end(of: index)
      }
    }
    while let last = open.popLast() { close(last) }
    return count <= limit
  }
}
