/// The footnotes of a fragment, which the renderer of Markdown lists at its end and paper shows at the foot of the page.
struct FragmentNotes {
  /// The content of each note by its id, with paragraphs made lines.
  private var contents: [String: [FragmentPiece]] = [:]

  init(_ pieces: [FragmentPiece]) {
    var index = 0
    while index < pieces.count {
      guard case .open(let tag) = pieces[index], tag.name == "li", let id = tag["id"], id.hasPrefix("fn_") else {
        index += 1
        continue
      }
      let end = FragmentElement.end(in: pieces, from: index)
      contents[id] = Self.lines(Array(pieces[(index + 1)..<max(end - 1, index + 1)]))
      index = end
    }
  }

  /// The note that a reference calls, if one begins at `index`, and the index behind the reference. A note is printed where
  /// it is called first; later calls show its number.
  func note(at index: Int, in pieces: [FragmentPiece]) -> ([FragmentPiece], Int)? {
    guard case .open(let tag) = pieces[index], tag.name == "sup", tag.has(class: "footnote-ref"),
      index + 1 < pieces.count, case .open(let link) = pieces[index + 1], let target = link["href"],
      let content = contents[String(target.dropFirst())]
    else { return nil }
    let end = FragmentElement.end(in: pieces, from: index)
    guard link["id"]?.split(separator: "_").count == 2 else { return nil }
    let note = FragmentTag("span", [.init(name: "class", value: "footnote")])
    return ([.open(note)] + content + [.close("span")], end)
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
          result.append(.open(FragmentTag("br", isClosed: true)))
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
