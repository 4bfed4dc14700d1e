import CMarkdownGuard
import Diagnostics

/// Reads what a document says, block by block, without writing HTML.
package enum MarkdownReading {
  /// The blocks of the bytes `body` of a file, which begin at the beginning of a line, in the order of the text.
  ///
  /// A document that costs more than the budget has none: rendering it is an error that names its file.
  package static func blocks(
    of source: SourceText, body: Range<Int>, part: DocumentPart = .whole, budget: MarkdownBudget = .standard
  ) -> [TextBlock] {
    let start = max(body.lowerBound, min(source.start, body.upperBound))
    let text = CleanText(source.bytes[start..<body.upperBound], isUTF8: source.isUTF8)
    return text.bytes.withUnsafeBufferPointer { buffer in
      do throws(ParsedDocument.Failure) {
        return try ParsedDocument.with(buffer, budget: budget, syntax: MarkdownDialect.page.syntax) { nodes in
          NodeSelection.with(nodes, of: buffer, part: part) { nodes in
            BlockWalk(nodes, source: source, body: start..<body.upperBound).blocks()
          }
        }
      } catch {
        return []
      }
    }
  }
}

/// Walks the nodes of a document for their text.
private struct BlockWalk {
  private let nodes: NodeList
  private let source: SourceText
  private let body: Range<Int>

  init(_ nodes: NodeList, source: SourceText, body: Range<Int>) {
    self.nodes = nodes
    self.source = source
    self.body = body
  }

  func blocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    var (table, row) = (-1, -1)
    for node in nodes.all {
      switch node.kind {
      case .paragraph: blocks.append(block(node, as: node.parent?.kind == .item ? .item : .paragraph))
      case .heading: blocks.append(block(node, as: .heading))
      case .table: (table, row) = (table + 1, -1)
      case .tableRow: row += 1
      case .tableCell: blocks.append(block(node, as: .cell(table: table, row: row, column: node.cellColumn)))
      case .codeBlock: blocks.append(literal(Array(node.code), of: node, linesBefore: 1))
      case .htmlBlock: blocks.append(literal(TaglessText.bytes(of: node.text), of: node, linesBefore: 0))
      case .link, .image:
        if !node.titleBytes.isEmpty { blocks.append(made(node.title, as: .tip, pieces: [piece(node, offset: 0)])) }
      default: break
      }
    }
    return blocks
  }

  private func block(_ block: MarkdownNode, as role: TextBlock.Role) -> TextBlock {
    var text: [UInt8] = []
    var pieces = [piece(block, offset: 0)]
    for node in block.descendants {
      switch node.kind {
      case .text, .code:
        pieces.append(piece(node, offset: text.count))
        text.append(contentsOf: node.text)
      case .figure:
        pieces.append(piece(node, offset: text.count))
        text.append(contentsOf: node.text.filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") })
      case .htmlInline:
        pieces.append(piece(node, offset: text.count))
        text.append(contentsOf: node.letterTag == .lineBreak ? [UInt8(ascii: "\n")] : TaglessText.bytes(of: node.text))
      case .softBreak, .lineBreak: text.append(UInt8(ascii: "\n"))
      default: break
      }
    }
    return made(String(decoding: text, as: UTF8.self), as: role, pieces: pieces)
  }

  /// A block that is read as it is typed; its first line is so many behind the one on which the node begins.
  private func literal(_ bytes: [UInt8], of node: MarkdownNode, linesBefore: Int) -> TextBlock {
    let first = (node.place?.line ?? 0) + linesBefore
    var pieces = [TextBlock.Piece(offset: 0, line: max(first, 1), column: 1)]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      pieces.append(TextBlock.Piece(offset: offset + 1, line: first + pieces.count, column: 1))
    }
    return made(String(decoding: bytes, as: UTF8.self), as: .literal, pieces: pieces)
  }

  private func made(_ text: String, as role: TextBlock.Role, pieces: [TextBlock.Piece]) -> TextBlock {
    TextBlock(role: role, text: text, pieces: pieces, source: source, body: body)
  }

  /// Where a node begins, or the nearest node around it of which cmark tells.
  private func piece(_ node: MarkdownNode, offset: Int) -> TextBlock.Piece {
    let place = sequence(first: node, next: \.parent).lazy.compactMap(\.place).first
    return TextBlock.Piece(offset: offset, line: max(place?.line ?? 1, 1), column: max(place?.column ?? 1, 1))
  }
}
