/// A list of a text.
package struct BlockList: Sendable, Hashable {
  /// The number of the first item; nil for a list without numbers.
  package let start: Int?
  package let items: [Item]

  package init(start: Int?, items: [Item]) {
    self.start = start
    self.items = items
  }

  /// An item of a list.
  package struct Item: Sendable, Hashable {
    /// Whether the task is done that it is; nil where it is none.
    package let isDone: Bool?
    package let blocks: [Block]

    package init(isDone: Bool? = nil, blocks: [Block]) {
      self.isDone = isDone
      self.blocks = blocks
    }
  }
}
