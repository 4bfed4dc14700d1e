/// Keeps numbers of documents whole: a line ends at a space only, never within `12-NQ/ĐU`, where line breaking as Unicode has
/// it would allow it.
enum FragmentWords {
  /// How long a word is kept whole, in characters; a longer one, such as an address, may break.
  private static let limit = 30

  private static let whole = FragmentTag("span", [.init(name: "class", value: "whole")])

  /// The text as pieces, each word with a hyphen or a slash in an element that does not break.
  static func whole(_ text: String) -> [FragmentPiece] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else {
      return [.text(text)]
    }
    var pieces: [FragmentPiece] = []
    var plain = ""
    var rest = text[...]
    while let first = rest.first {
      let isSpace = first.isWhitespace
      let word = rest.prefix { $0.isWhitespace == isSpace }
      rest = rest.dropFirst(word.count)
      guard word.contains(where: { $0 == "-" || $0 == "/" }), (3...limit).contains(word.count) else {
        plain += word
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces += [.open(whole), .text(String(word)), .close("span")]
    }
    return plain.isEmpty ? pieces : pieces + [.text(plain)]
  }
}
