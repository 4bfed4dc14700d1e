/// What a style inside a drawing may do: paint, and refer to parts of the same drawing.
enum StyleCheck {
  /// The hazard in a style sheet, a style attribute or the value of a presentation attribute, if there is one.
  static func hazard(in style: String) -> SVGHazard? {
    if style.utf8.contains(UInt8(ascii: "\\")) { return .escapedStyle }
    // Every word below ends in one of these or begins with it; most attributes hold neither.
    guard style.utf8.contains(where: { $0 == 0x28 || $0 == 0x40 || $0 == 0x3A || $0 == 0x2D }) else { return nil }
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
    let bytes = Array(style.utf8)
    let starts = places(of: "/*", in: bytes)
    guard !starts.isEmpty else { return style }
    let ends = places(of: "*/", in: bytes)
    var kept: [UInt8] = []
    var (position, nextEnd) = (0, 0)
    for start in starts where start >= position {
      kept += bytes[position..<start] + [0x20]
      while nextEnd < ends.count, ends[nextEnd] < start + 2 { nextEnd += 1 }
      position = nextEnd < ends.count ? ends[nextEnd] + 2 : bytes.count
    }
    return String(decoding: kept + bytes[position...], as: UTF8.self)
  }

  private static let runningWords = ["expression(", "-moz-binding", "behavior:"]
  private static let fetchingWords = ["@import", "@namespace", "image-set(", "image(", "src("]

  private static func places(of word: String, in bytes: [UInt8]) -> [Int] {
    guard let first = word.utf8.first else { return [] }
    return bytes.indices.filter { bytes[$0] == first && bytes.has(word, at: $0) }
  }
}
