/// What the text of a report ends with: `.` in the Party's documents, `./.` in the State's.
enum FragmentEnding {
  /// The last chapter's body with its last sentence ended by `ending`. A text that ends with a table, a picture or code, or
  /// with another mark than a full stop, stays as it is.
  static func end(_ html: [UInt8], with ending: String) -> [UInt8] {
    var pieces = FragmentPiece.pieces(of: html)
    guard let index = lastText(of: pieces), case .text(let text) = pieces[index] else { return html }
    let trimmed = trimmed(text)
    let old = ["./.", "."].first { trimmed.hasSuffix($0) } ?? ""
    let bare = String(trimmed.dropLast(old.count))
    // Where a link or bold type ends just before it, the full stop stands alone.
    let isSentence = bare.last.map { $0.isLetter || $0.isNumber || ")”\"»%]".contains($0) } ?? !old.isEmpty
    guard isSentence else { return html }
    pieces[index] = .text(bare + ending + text.dropFirst(trimmed.count))
    return Array(FragmentPiece.html(of: pieces).utf8)
  }

  private static func lastText(of pieces: [FragmentPiece]) -> Int? {
    let notes = pieces.firstIndex { piece in
      if case .open(let tag) = piece { tag.has(class: "footnotes") } else { false }
    }
    var index = (notes ?? pieces.count) - 1
    while index >= 0 {
      switch pieces[index] {
      case .close("table"), .close("figure"), .close("svg"), .close("pre"), .close("div"): return nil
      case .close("sup"): index = opening(of: "sup", before: index, in: pieces)
      case .text(let text) where !text.allSatisfy(\.isWhitespace): return index
      default: break
      }
      index -= 1
    }
    return nil
  }

  private static func opening(of name: String, before index: Int, in pieces: [FragmentPiece]) -> Int {
    pieces[..<index].lastIndex { piece in if case .open(let tag) = piece { tag.name == name } else { false } } ?? 0
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
