import CMarkdownGuard

/// A tag of HTML, without attributes, that is taken for what it says: everybody writes these, and Markdown has no other form for them.
enum LetterTag: Equatable {
  /// `<br>`
  case lineBreak
  /// `<sub>`, `<sup>`
  case opening(Form)
  /// `</sub>`, `</sup>`
  case closing(Form)

  /// How letters are set.
  enum Form {
    /// Below the line, as in H₂O.
    case lowered
    /// Above the line, as in m².
    case raised
  }
}

extension MarkdownNode {
  /// The tag that a piece of HTML is; nil where it is another, has attributes, or holds more than this. A block may repeat a line
  /// break.
  var letterTag: LetterTag? {
    if kind == .htmlBlock {
      let tags = String(decoding: text.prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace)
      let isBreaks = text.count <= 200 && tags.joined().lowercased().replacing(/<br\/?>/, with: "").isEmpty
      return isBreaks && !tags.isEmpty ? .lineBreak : nil
    }
    guard kind == .htmlInline, (4...6).contains(text.count) else { return nil }
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "<br>", "<br/>", "<br />": return .lineBreak
    case "<sub>": return .opening(.lowered)
    case "<sup>": return .opening(.raised)
    case "</sub>": return .closing(.lowered)
    case "</sup>": return .closing(.raised)
    default: return nil
    }
  }

  /// The tag beside an opening one that closes it, and stands before another; nil where there is none among the next pieces of the
  /// text. Letters above or below the line are few, and thousands of open tags cost a short search each.
  func closing(of form: LetterTag.Form, before end: Int?) -> MarkdownNode? {
    var depth = 0
    var sibling = next
    for _ in 0..<100 {
      guard let node = sibling, node.index < end ?? Int.max else { return nil }
      switch node.letterTag {
      case .opening(form): depth += 1
      case .closing(form):
        if depth == 0 { return node }
        depth -= 1
      default: break
      }
      sibling = node.next
    }
    return nil
  }
}
