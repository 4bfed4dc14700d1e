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
        return try ParsedDocument.with(buffer, budget: budget, syntax: .page) { nodes in
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
    for index in 0..<nodes.count {
      switch nodes[index].kind {
      case .paragraph:
        let isItem = nodes[nodes.parent(of: index)].kind == .item
        blocks.append(block(index, as: isItem ? .item : .paragraph))
      case .heading: blocks.append(block(index, as: .heading))
      case .table: (table, row) = (table + 1, -1)
      case .tableRow: row += 1
      case .tableCell:
        blocks.append(block(index, as: .cell(table: table, row: row, column: Int(nodes[index].number))))
      case .codeBlock: blocks.append(literal(nodes[index].extra, of: index))
      case .htmlBlock: blocks.append(literal(nodes[index].text, of: index))
      case .link, .image:
        let tip = nodes[index].extra.string
        if !tip.isEmpty { blocks.append(made(tip, as: .tip, pieces: [piece(index, offset: 0)])) }
      default: break
      }
    }
    return blocks
  }

  private func block(_ index: Int, as role: TextBlock.Role) -> TextBlock {
    var text: [UInt8] = []
    var pieces = [piece(index, offset: 0)]
    for inner in index + 1..<max(nodes.end(of: index), index + 1) {
      let node = nodes[inner]
      switch node.kind {
      case .text, .code:
        pieces.append(piece(inner, offset: text.count))
        text.append(contentsOf: node.text.buffer)
      case .figure:
        pieces.append(piece(inner, offset: text.count))
        text.append(contentsOf: node.text.buffer.filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") })
      case .htmlInline:
        pieces.append(piece(inner, offset: text.count))
        text.append(contentsOf: TaglessText.bytes(of: node.text.buffer))
      case .softBreak, .lineBreak: text.append(UInt8(ascii: "\n"))
      default: break
      }
    }
    return made(String(decoding: text, as: UTF8.self), as: role, pieces: pieces)
  }

  private func literal(_ text: GuardText, of index: Int) -> TextBlock {
    let isCode = nodes[index].kind == .codeBlock
    let bytes = isCode ? Array(text.buffer) : TaglessText.bytes(of: text.buffer)
    let first = Int(nodes[index].line) + (isCode ? 1 : 0)
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
  private func piece(_ index: Int, offset: Int) -> TextBlock.Piece {
    var known = index
    while known > 0, nodes[known].line == 0 { known = nodes.parent(of: known) }
    let node = nodes[known]
    return TextBlock.Piece(offset: offset, line: max(Int(node.line), 1), column: max(Int(node.column), 1))
  }
}
