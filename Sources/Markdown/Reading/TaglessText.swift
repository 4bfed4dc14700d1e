/// What HTML says beside its tags; a comment says what stands in it.
enum TaglessText {
  /// The bytes with each tag left out. Line breaks stay where they are, also those inside of a tag.
  static func bytes(of html: some Sequence<UInt8>) -> [UInt8] {
    let html = Array(html)
    var text: [UInt8] = []
    var index = 0
    // The next `>`, looked for once: a text of a million `<` has none.
    var close = html.firstIndex(of: greater) ?? html.count
    while index < html.count {
      if close < index { close = html[index...].firstIndex(of: greater) ?? html.count }
      switch html[index] {
      case less where stands("<!--", in: html, at: index): index += 4
      case hyphen where stands("-->", in: html, at: index): index += 3
      case less where close < html.count && isTag(html, at: index + 1):
        text += html[index..<close].filter { $0 == UInt8(ascii: "\n") }
        index = close + 1
      default:
        text.append(html[index])
        index += 1
      }
    }
    return text
  }

  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let hyphen = UInt8(ascii: "-")

  private static func stands(_ mark: StaticString, in html: [UInt8], at index: Int) -> Bool {
    let length = mark.utf8CodeUnitCount
    return index + length <= html.count && (0..<length).allSatisfy { html[index + $0] == mark.utf8Start[$0] }
  }

  private static func isTag(_ html: [UInt8], at index: Int) -> Bool {
    guard index < html.count else { return false }
    let letter = html[index] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) || "/!?".utf8.contains(html[index])
  }
}
