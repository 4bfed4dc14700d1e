import Diagnostics
import Markdown

/// Where something stands that a rule may have to tell of. Its line and column are worked out only if it is told.
enum TextSpot: Sendable {
  /// A stretch of a block of a Markdown document, given as offsets in the UTF-8 of its text.
  case stretch(TextBlock, Range<Int>)
  /// A value of a front matter, the cell of a table of figures, or a file as a whole.
  case value(@Sendable () -> Location)

  /// The places of some spots of one document, in their order.
  static func locations(of spots: [TextSpot]) -> [Location] {
    var inBlocks = TextBlock.locations(
      of: spots.compactMap { spot in
        if case .stretch(let block, let range) = spot { (block: block, range: range) } else { nil }
      })[...]
    return spots.compactMap { spot in
      switch spot {
      case .stretch: inBlocks.popFirst()
      case .value(let locate): locate()
      }
    }
  }
}
