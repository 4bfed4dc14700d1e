import CMarkdownGuard

/// One line of a paragraph that begins with text.
struct ProseLine {
  /// The text that it begins with.
  let first: MarkdownNode
  /// Its number in the source, counted from 1.
  let number: Int
  /// Whether the line before it is kept as a line: by two spaces, a backslash, or because there is none.
  let isApart: Bool
  /// The words of the whole line, without markup.
  let words: String
}

extension SlipSearch {
  /// Whether a text stands first on a line of its paragraph.
  func beginsLine(_ node: MarkdownNode) -> Bool {
    switch nodes[node.index - 1].kind {
    case .paragraph: return true
    case .softBreak, .lineBreak: return node.parent?.kind == .paragraph
    default: return false
    }
  }

  /// The lines of a paragraph that begin with text.
  func lines(of paragraph: MarkdownNode) -> [ProseLine] {
    var lines: [ProseLine] = []
    var first: MarkdownNode?
    var number = paragraph.place?.line ?? 1
    var isApart = true
    var words: [UInt8] = []
    func end() {
      guard let first, first.kind == .text else { return }
      lines.append(
        ProseLine(first: first, number: number, isApart: isApart, words: String(decoding: words, as: UTF8.self)))
    }
    for node in paragraph.descendants {
      switch node.kind {
      case .softBreak, .lineBreak:
        end()
        (first, words, number, isApart) = (nil, [], number + 1, node.kind == .lineBreak)
        continue
      case .text, .code: words.append(contentsOf: node.text)
      case .figure: words.append(UInt8(ascii: "1"))
      default: break
      }
      if first == nil { number = node.place?.line ?? number }
      first = first ?? node
    }
    end()
    return lines
  }
}
