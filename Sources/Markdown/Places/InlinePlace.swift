import CMarkdownGuard

/// Where an inline node begins in the text. What cmark tells is not yet that place: it gives a link the line of its end,
/// and counts the columns of later lines of a paragraph without the indentation that it took off.
struct InlinePlace {
  /// Counted from 1.
  let line: Int
  /// In bytes, counted from 1.
  let column: Int

  /// `openings` are what the node can begin with in the text; where there are none the place is as exact as cmark tells.
  init(of node: MarkdownNode, finder: PlaceFinder, openings: [StaticString]) {
    let block = node.blockAround
    let told = node.firstPlace ?? NodePlace(line: block.place?.line ?? 0, column: block.contentColumn)
    line = told.line
    let text = finder.line(line)
    var expected = node.column == 0 ? told.column : node.column
    if line != block.place?.line {
      let stripped = Self.lengthStripped(from: text, quotes: block.quotesAround)
      expected += stripped - (block.contentColumn - 1)
    }
    let opening = openings.isEmpty ? nil : Self.nearest(to: expected, in: text, openings: openings)
    column = opening ?? max(expected, 1)
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

extension MarkdownNode {
  /// The innermost block that holds an inline node; a block itself.
  fileprivate var blockAround: MarkdownNode {
    var node = self
    while node.kind.rawValue >= GuardKind.text.rawValue, let parent = node.parent { node = parent }
    return node
  }

  /// How many quotations lie around a block.
  fileprivate var quotesAround: Int {
    sequence(first: self, next: \.parent).dropFirst().count { $0.kind == .blockQuote }
  }

  /// The place of a node, or of the first one inside it: cmark keeps the line on which a link ends, its first text keeps
  /// the one on which it begins.
  fileprivate var firstPlace: NodePlace? {
    let inner = descendants.first { $0.place != nil && $0.kind != .link && $0.kind != .image }
    return (inner ?? self).place
  }
}
