extension BlockTable {
  /// The table that a frame of its rows holds.
  init(_ frame: BlockFrame) {
    let columns = frame.head.indices.map { index in
      Column(Self.role(ofColumn: index, in: frame), frame.alignments[index] ?? .left)
    }
    self.init(caption: frame.caption, columns: columns, head: [frame.head], rows: frame.rows)
  }

  /// What the cells of a column are: one whose head is `TT` counts the rows, one that is set from the right holds numbers, one
  /// that holds the head of a row names them.
  private static func role(ofColumn index: Int, in frame: BlockFrame) -> Column.Role {
    if case .text(let text) = frame.head[index].content.first, ["TT", "STT"].contains(text) { return .ordinal }
    if frame.alignments[index] == .right { return .number }
    let isName = frame.rows.contains { $0.cells.indices.contains(index) && $0.cells[index].isHead }
    return isName ? .name : .text
  }
}
