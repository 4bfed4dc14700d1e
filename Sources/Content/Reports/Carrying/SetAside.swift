/// A Markdown text in which everything that is no typed word is set aside: expressions, code, links, notes and tags, each of
/// them one character that no text holds.
struct SetAside {
  /// Stands for what was set aside.
  static let character: Character = "\u{F8FF}"

  /// The text with the characters in place.
  let text: String
  private let parts: [Substring]

  init(_ text: String) {
    let ranges = text.ranges(of: Self.machineText)
    var rest = text.startIndex
    var shown = ""
    for range in ranges {
      shown += text[rest..<range.lowerBound] + String(Self.character)
      rest = range.upperBound
    }
    self.text = shown + text[rest...]
    parts = ranges.map { text[$0] }
  }

  /// A text made out of `text` in which each character still stands in its order, with what it stands for.
  func restored(_ changed: String) -> String {
    var pieces = parts.makeIterator()
    return changed.reduce(into: "") { result, character in
      if character == Self.character, let piece = pieces.next() { result += piece } else { result.append(character) }
    }
  }

  /// Expressions, a code span, a link or picture, a footnote's call, an address or tag, an entity.
  private static var machineText: Regex<Substring> {
    /\{\{[^{}]*\}\}|`[^`\n]+`|!?\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]*\]|<[^<>\n]+>|&#?[0-9A-Za-z]+;|https?:\/\/\S+/
  }
}
