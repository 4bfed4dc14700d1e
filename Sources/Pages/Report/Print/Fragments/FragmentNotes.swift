/// The footnotes of a fragment, which the renderer of Markdown lists at its end and paper shows at the foot of the page.
struct FragmentNotes {
  /// The content of each note by its id, with paragraphs made lines.
  private var contents: [String: [FragmentPiece]] = [:]

  init(_ pieces: [FragmentPiece]) {
    var index = 0
    while index < pieces.count {
      guard case .open(let tag) = pieces[index], tag.name == "li", let id = tag["id"], Self.isNote(id) else {
        index += 1
        continue
      }
      let end = FragmentElement.end(in: pieces, from: index)
      contents[id] = Self.lines(Array(pieces[(index + 1)..<max(end - 1, index + 1)]))
      index = end
    }
  }

  /// Whether an id is that of a note; in a part of a report its own prefix stands before.
  static func isNote(_ id: String) -> Bool {
    id.hasPrefix("fn_") || id.contains("-fn_")
  }

  /// A call of a note: which one, the note as it stands in the text, and the index behind the call.
  struct Call {
    let id: String
    let note: [FragmentPiece]
    let end: Int
  }

  /// The call that begins at `index`, if one does. A note is printed where it is called first.
  func call(at index: Int, in pieces: [FragmentPiece]) -> Call? {
    guard case .open(let tag) = pieces[index], tag.name == "sup", tag.has(class: "footnote-ref"),
      index + 1 < pieces.count, case .open(let link) = pieces[index + 1],
      let id = link["href"].map({ String($0.dropFirst()) }), let content = contents[id]
    else { return nil }
    let note = FragmentTag("span", [.init(name: "class", value: "footnote")])
    return Call(
      id: id, note: [.open(note)] + content + [.close("span")], end: FragmentElement.end(in: pieces, from: index))
  }

  private static func lines(_ pieces: [FragmentPiece]) -> [FragmentPiece] {
    var result: [FragmentPiece] = []
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .open(let tag) where tag.has(class: "footnote-back"):
        index = FragmentElement.end(in: pieces, from: index)
        continue
      case .open(let tag) where ["p", "ul", "ol", "li", "blockquote", "div"].contains(tag.name):
        if result.contains(where: { if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { false } })
        {
          result = trimmed(result) + [.open(FragmentTag("br", isClosed: true))]
        }
      case .close(let name) where ["p", "ul", "ol", "li", "blockquote", "div"].contains(name): break
      case let piece: result.append(piece)
      }
      index += 1
    }
    return trimmed(result)
  }

  /// Without white space at either end, which a line may not end with.
  private static func trimmed(_ pieces: [FragmentPiece]) -> [FragmentPiece] {
    var pieces = pieces
    while case .text(let text) = pieces.last {
      let kept = text.reversed().drop(while: \.isWhitespace).reversed()
      pieces[pieces.count - 1] = .text(String(kept))
      if !kept.isEmpty { break }
      pieces.removeLast()
    }
    while case .text(let text) = pieces.first {
      pieces[0] = .text(String(text.drop(while: \.isWhitespace)))
      if !text.allSatisfy(\.isWhitespace) { break }
      pieces.removeFirst()
    }
    return pieces
  }
}
