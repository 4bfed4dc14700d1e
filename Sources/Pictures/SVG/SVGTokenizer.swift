/// Takes an SVG file apart as XML 1.0, no more leniently than a browser; what is not well-formed is malformed.
struct SVGTokenizer {
  private let bytes: [UInt8]
  private var position: Int
  /// Offset of the token read last.
  private(set) var tokenStart: Int

  /// The bytes must be UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    tokenStart = position
  }

  /// The next token; nil at the end of the file.
  mutating func next() throws(PictureFault) -> SVGToken? {
    tokenStart = position
    guard position < bytes.count else { return nil }
    if bytes[position] != UInt8(ascii: "<") {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      defer { position = end }
      return .text(try decoded(position..<end))
    }
    if skip("<!--") {
      _ = try take(until: "-->")
      return .comment
    }
    if skip("<![CDATA[") {
      guard let text = CharacterReferences.plain(bytes[try take(until: "]]>")]) else { throw .malformed(.svg) }
      return .text(text)
    }
    if skip("<!") { return .documentType }
    if skip("<?") {
      let name = try takeName()
      return .instruction(name: name, content: String(decoding: bytes[try take(until: "?>")], as: UTF8.self))
    }
    if skip("</") {
      let name = try takeName()
      _ = skipSpace()
      guard skip(">") else { throw .malformed(.svg) }
      return .end(name: name)
    }
    position += 1
    return .start(try takeElement())
  }

  private mutating func takeElement() throws(PictureFault) -> SVGElement {
    let name = try takeName()
    var attributes: [SVGElement.Attribute] = []
    var names: Set<String> = []
    while true {
      let isApart = skipSpace()
      if skip(">") { return SVGElement(name: name, attributes: attributes, isEmpty: false) }
      if skip("/>") { return SVGElement(name: name, attributes: attributes, isEmpty: true) }
      guard isApart else { throw .malformed(.svg) }
      let attribute = try takeAttribute()
      guard names.insert(attribute.name).inserted else { throw .malformed(.svg) }
      attributes.append(attribute)
    }
  }

  private mutating func takeAttribute() throws(PictureFault) -> SVGElement.Attribute {
    let offset = position
    let name = try takeName()
    _ = skipSpace()
    guard skip("=") else { throw .malformed(.svg) }
    _ = skipSpace()
    let quote = skip("\"") ? "\"" : "'"
    guard quote == "\"" || skip("'") else { throw .malformed(.svg) }
    let range = try take(until: quote)
    guard !bytes[range].contains(UInt8(ascii: "<")) else { throw .malformed(.svg) }
    return SVGElement.Attribute(name: name, value: try decoded(range), offset: offset)
  }

  /// ASCII names only: SVG has no others.
  private mutating func takeName() throws(PictureFault) -> String {
    let end = bytes[position...].firstIndex { !Self.isNamePart($0) } ?? bytes.count
    guard end > position else { throw .malformed(.svg) }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private func decoded(_ range: Range<Int>) throws(PictureFault) -> String {
    guard let text = CharacterReferences.decoded(bytes[range]) else { throw .malformed(.svg) }
    return text
  }

  private mutating func skip(_ mark: String) -> Bool {
    guard bytes.has(mark, at: position) else { return false }
    position += mark.utf8.count
    return true
  }

  private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    return position > start
  }

  /// What stands before a mark, leaving the position after it.
  private mutating func take(until mark: String) throws(PictureFault) -> Range<Int> {
    let (start, first) = (position, mark.utf8.first)
    while position < bytes.count {
      if bytes[position] == first, bytes.has(mark, at: position) {
        defer { position += mark.utf8.count }
        return start..<position
      }
      position += 1
    }
    throw .malformed(.svg)
  }
}
