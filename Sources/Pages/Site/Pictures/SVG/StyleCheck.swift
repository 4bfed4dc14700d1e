/// What a style inside a drawing may do: paint, and refer to parts of the same drawing.
enum StyleCheck {
  /// The hazard in a style sheet, a style attribute or the value of a presentation attribute, if there is one.
  static func hazard(in style: String) -> SVGHazard? {
    if style.utf8.contains(UInt8(ascii: "\\")) { return .escapedStyle }
    let style = Array(style.lowercased().utf8)
    if runningWords.contains(where: { !places(of: $0, in: style).isEmpty }) { return .scriptAddress }
    if fetchingWords.contains(where: { !places(of: $0, in: style).isEmpty }) { return .externalReference }
    for start in places(of: "url(", in: style) {
      let address = style[(start + 4)...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      if address.starts(with: "data:".utf8) { return .embeddedFile }
      if address.first != UInt8(ascii: "#") { return .externalReference }
    }
    return nil
  }

  /// The style with each comment as one space; a comment that does not end takes the rest.
  static func withoutComments(_ style: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(style.utf8)[...]
    while let start = places(of: "/*", in: Array(rest)).first {
      bytes += rest.prefix(start) + [0x20]
      rest = rest.dropFirst(start + 2)
      rest = places(of: "*/", in: Array(rest)).first.map { rest.dropFirst($0 + 2) } ?? []
    }
    return String(decoding: bytes + rest, as: UTF8.self)
  }

  private static let runningWords = ["expression(", "-moz-binding", "behavior:"]
  private static let fetchingWords = ["@import", "@namespace", "image-set(", "image(", "src("]

  private static func places(of word: String, in bytes: [UInt8]) -> [Int] {
    guard let first = word.utf8.first else { return [] }
    return bytes.indices.filter { bytes[$0] == first && bytes.has(word, at: $0) }
  }
}
