import Text

/// The addresses that a finished HTML page leads to or shows, whether a text or a template wrote them.
enum MarkupLinks {
  /// Hands over the value of each attribute that names a file, as written, its references not resolved. What stands in
  /// comments, scripts and styles is no link.
  static func each(in html: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var index = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: html, from: index) {
      index = open + 1
      guard index < html.count else { return }
      if html[index...].starts(with: "!--".utf8) {
        index = end(of: "-->", in: html, from: index)
      } else if isLetter(html[index]) {
        let name = index
        while index < html.count, !isSpace(html[index]), html[index] != greater, html[index] != slash { index += 1 }
        let tag = html[name..<index]
        index = attributes(in: html, from: index, body)
        if tag.elementsEqual("script".utf8) { index = end(of: "</script", in: html, from: index) }
        if tag.elementsEqual("style".utf8) { index = end(of: "</style", in: html, from: index) }
      }
    }
  }

  /// Goes over the attributes of one tag, and returns where the tag ends.
  private static func attributes(in html: [UInt8], from start: Int, _ body: (ArraySlice<UInt8>) -> Void) -> Int {
    var index = start
    while index < html.count, html[index] != greater {
      if isSpace(html[index]) || html[index] == slash {
        index += 1
        continue
      }
      let name = index
      while index < html.count, !isSpace(html[index]), html[index] != greater, html[index] != equals { index += 1 }
      let attribute = html[name..<index]
      while index < html.count, isSpace(html[index]) { index += 1 }
      guard index < html.count, html[index] == equals else { continue }
      index += 1
      while index < html.count, isSpace(html[index]) { index += 1 }
      let value = value(in: html, from: &index)
      if names.contains(where: { attribute.elementsEqual($0.utf8) }) {
        body(value)
      } else if attribute.elementsEqual("srcset".utf8) {
        for candidate in value.split(separator: UInt8(ascii: ",")) {
          body(candidate.drop(while: isSpace).prefix { !isSpace($0) })
        }
      }
    }
    return index
  }

  /// The value at a place, in quotes of either kind or in none; the place moves behind it.
  private static func value(in html: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
    guard index < html.count else { return [] }
    let quote = html[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      let end = ByteSearch.first(quote, in: html, from: start) ?? html.count
      index = min(end + 1, html.count)
      return html[start..<end]
    }
    let start = index
    while index < html.count, !isSpace(html[index]), html[index] != greater { index += 1 }
    return html[start..<index]
  }

  private static let names = ["href", "src", "poster", "data"]

  private static func end(of mark: String, in html: [UInt8], from start: Int) -> Int {
    let bytes = Array(mark.utf8)
    var index = start
    while let found = ByteSearch.first(bytes[0], in: html, from: index) {
      if html[found...].starts(with: bytes) { return found + bytes.count }
      index = found + 1
    }
    return html.count
  }

  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let equals = UInt8(ascii: "=")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
