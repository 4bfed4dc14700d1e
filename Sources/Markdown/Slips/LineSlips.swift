import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Looks at a text that begins a line. What lines make together is looked at once a paragraph.
  mutating func lookAtLine(_ node: MarkdownNode) {
    let text = node.text
    guard let first = text.first, let paragraph = node.parent else { return }
    switch first {
    case UInt8(ascii: "#"): findHashWithoutSpace(node)
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "\\"):
      findForeignLine(node)
    default: break
    }
    if text.count > 2, paragraph.firstChild == node { findJoinedParagraphs(paragraph) }
    let mayHoldTable = first == UInt8(ascii: "|") || TableLine.isDelimiter(text)
    let mayHoldList = PastedMark.mayBegin(text)
    guard mayHoldTable || mayHoldList, lookedAt != paragraph, !keepsLines(paragraph) else { return }
    lookedAt = paragraph
    let lines = lines(of: paragraph)
    findBarsWithoutTable(lines)
    findPastedList(lines)
  }

  /// Whether the lines of a paragraph stay lines, as those of an address do.
  private func keepsLines(_ paragraph: MarkdownNode) -> Bool {
    guard let quotation = paragraph.parent, quotation.kind == .blockQuote, let label = quotation.noteLabel else {
      return false
    }
    return NoteKind(label: label.name) == .address
  }
}
