import CMarkdownGuard

/// Where an inline node begins in the text. What cmark tells is not yet that place: it gives a link the line of its end,
/// and counts the columns of later lines of a paragraph without the indentation that it took off.
struct InlinePlace {
  /// Counted from 1.
  let line: Int
  /// In bytes, counted from 1.
  let column: Int

  /// `openings` are what the node can begin with in the text.
  init(of index: Int, in nodes: NodeList, finder: PlaceFinder, openings: [StaticString]) {
    let block = nodes.block(around: index)
    let told = nodes.firstPlace(from: index) ?? (Int(nodes[block].line), Int(nodes[block].content_column))
    line = told.line
    let text = finder.line(line)
    var expected = Int(nodes[index].column) == 0 ? told.column : Int(nodes[index].column)
    if line != Int(nodes[block].line) {
      let stripped = Self.lengthStripped(from: text, quotes: nodes.quotes(around: block))
      expected += stripped - (Int(nodes[block].content_column) - 1)
    }
    column = Self.nearest(to: expected, in: text, openings: openings) ?? max(expected, 1)
  }

  /// How much of a later line of a paragraph belongs to the blocks around it: white space, and at most so many `>`.
  private static func lengthStripped(from line: UnsafeBufferPointer<UInt8>, quotes: Int) -> Int {
    var (length, left) = (0, quotes)
    while length < line.count {
      switch line[length] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where left > 0: left -= 1
      default: return length
      }
      length += 1
    }
    return length
  }

  /// The column of an opening at `expected`, else the next one after it, else the last one before it.
  private static func nearest(
    to expected: Int, in line: UnsafeBufferPointer<UInt8>, openings: [StaticString]
  ) -> Int? {
    func isOpening(_ column: Int) -> Bool {
      openings.contains { opening in
        let length = opening.utf8CodeUnitCount
        return column >= 1 && column - 1 + length <= line.count
          && (0..<length).allSatisfy { line[column - 1 + $0] == opening.utf8Start[$0] }
      }
    }
    guard expected >= 1, expected <= line.count else { return (1...max(line.count, 1)).last(where: isOpening) }
    return (expected...line.count).first(where: isOpening) ?? (1..<expected).last(where: isOpening)
  }
}

extension NodeList {
  /// The innermost block that holds an inline node.
  fileprivate func block(around index: Int) -> Int {
    var index = index
    while self[index].kind.rawValue >= GuardKind.text.rawValue { index = parent(of: index) }
    return index
  }

  /// How many quotations lie around a block.
  fileprivate func quotes(around index: Int) -> Int {
    var (index, count) = (index, 0)
    while index > 0 {
      index = parent(of: index)
      if self[index].kind == .blockQuote { count += 1 }
    }
    return count
  }

  /// The place of a node, or of the first one inside it: cmark keeps the line on which a link ends, its first text keeps
  /// the one on which it begins.
  fileprivate func firstPlace(from index: Int) -> (line: Int, column: Int)? {
    let inner = (index + 1..<max(end(of: index), index + 1)).first {
      self[$0].line > 0 && self[$0].kind != .link && self[$0].kind != .image
    }
    let node = self[inner ?? index]
    return node.line > 0 ? (Int(node.line), Int(node.column)) : nil
  }
}
