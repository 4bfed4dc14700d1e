import CMarkdownGuard
import Diagnostics

/// What a reader reads in a paragraph, heading or cell, in which each byte knows where it is written.
struct ProsePassage {
  let text: String
  private let pieces: [(offset: Int, node: MarkdownNode)]

  init(_ block: MarkdownNode) {
    var bytes: [UInt8] = []
    var pieces: [(offset: Int, node: MarkdownNode)] = []
    for node in block.descendants {
      switch node.kind {
      case .text:
        pieces.append((bytes.count, node))
        bytes.append(contentsOf: node.text)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      // A figure is told by the tables.
      case .figure, .code: bytes.append(contentsOf: "…".utf8)
      default: break
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.pieces = pieces
  }

  /// The place of a stretch of it, as far as that is one text.
  func location(of range: Range<Int>, by places: PlaceFinder) -> Location {
    guard let piece = pieces.last(where: { $0.offset <= range.lowerBound }) else { return Location(file: places.path) }
    let end = min(range.upperBound - piece.offset, piece.node.text.count)
    let start = min(range.lowerBound - piece.offset, end)
    return SourceStretch(of: piece.node, finder: places).location(of: start..<end, by: places)
  }
}
