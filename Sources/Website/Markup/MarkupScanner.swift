import Text

/// Takes HTML, XML or SVG into pieces, as browsers do (HTML Standard §13.2.5). It judges nothing: whatever the bytes are, it comes to
/// their end.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let end: Int
  /// False within a comment, where another one does not begin.
  private let hasComments: Bool
  private var index: Int
  /// Whether the attributes of a tag are being read.
  private var isInTag = false
  /// The element whose end alone ends what follows: a script or a style sheet.
  private var raw: MarkupName?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = 0
    end = bytes.count
    hasComments = true
  }

  /// What stands in a comment of those bytes.
  init(_ bytes: [UInt8], comment: Range<Int>) {
    self.bytes = bytes
    index = comment.lowerBound
    end = comment.upperBound
    hasComments = false
  }

  /// The next piece; nil at the end.
  mutating func next() -> MarkupPiece? {
    if isInTag, let attribute = nextAttribute() { return attribute }
    if let code = rawText() { return code }
    while index < end {
      if !beginsMarkup(index) { return text() }
      if let piece = markup() { return piece }
    }
    return nil
  }

  private mutating func text() -> MarkupPiece {
    let start = index
    repeat {
      index = min(ByteSearch.first(less, in: bytes, from: index + 1) ?? end, end)
    } while index < end && !beginsMarkup(index)
    return .text(start..<index)
  }

  private func beginsMarkup(_ index: Int) -> Bool {
    guard bytes[index] == less, index + 1 < end else { return false }
    return switch bytes[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), slash, UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// At the `<` of markup; nil for a processing instruction, which no reader sees and which parts nothing.
  private mutating func markup() -> MarkupPiece? {
    switch bytes[index + 1] {
    case UInt8(ascii: "!"):
      if starts(with: "<!--") { return comment() }
      if starts(with: "<![CDATA[") { index += 9 } else { skipPastGreater() }
      return .declaration
    case UInt8(ascii: "?"):
      skipPastGreater()
      return nil
    default:
      let isOpening = bytes[index + 1] != slash
      index += isOpening ? 1 : 2
      let name = MarkupName(bytes, from: &index, to: end)
      isInTag = true
      raw = isOpening && (name == .script || name == .style) ? name : nil
      return .tag(name, isOpening: isOpening)
    }
  }

  private mutating func comment() -> MarkupPiece {
    guard hasComments else {
      index += 4
      return .declaration
    }
    let start = index + 4
    // The shortest one is `<!-->`.
    index += 2
    while let dash = ByteSearch.first(UInt8(ascii: "-"), in: bytes, from: index) {
      index = dash
      if starts(with: "-->") {
        index = max(dash + 3, start)
        return .comment(start..<index)
      }
      index += 1
    }
    index = end
    return .comment(min(start, end)..<end)
  }

  /// The next attribute that has a value; nil behind the tag.
  private mutating func nextAttribute() -> MarkupPiece? {
    var isClosed = false
    while index < end {
      switch bytes[index] {
      case greater:
        index += 1
        isInTag = false
        if isClosed { raw = nil }
        return nil
      case slash:
        isClosed = true
        index += 1
      case ...0x20: index += 1
      default:
        isClosed = false
        let before = index
        let name = MarkupName(bytes, from: &index, to: end)
        if index == before { index += 1 }
        if let value = value() { return .attribute(name, value) }
      }
    }
    isInTag = false
    return nil
  }

  /// The value behind `=`, with or without quotes; nil where there is none. The place moves behind it.
  private mutating func value() -> Range<Int>? {
    skipSpaces()
    guard index < end, bytes[index] == equals else { return nil }
    index += 1
    skipSpaces()
    guard index < end else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < end, bytes[index] > 0x20, bytes[index] != greater { index += 1 }
      return start..<index
    }
    let start = index + 1
    // A quote that nothing closes runs to the end, as browsers read it.
    let close = min(ByteSearch.first(quote, in: bytes, from: start) ?? end, end)
    index = min(close + 1, end)
    return start..<close
  }

  /// What a script holds; nil where none has begun. A style sheet says nothing to anybody and is passed over.
  private mutating func rawText() -> MarkupPiece? {
    guard let name = raw else { return nil }
    raw = nil
    let start = index
    while index < end, !endsElement(name) {
      index = min(ByteSearch.first(less, in: bytes, from: index + 1) ?? end, end)
    }
    return name == .script && start < index ? .code(start..<index) : nil
  }

  private func endsElement(_ name: MarkupName) -> Bool {
    guard bytes[index] == less, index + 1 < end, bytes[index + 1] == slash else { return false }
    var behind = index + 2
    return MarkupName(bytes, from: &behind, to: end) == name
  }

  private func starts(with sign: String) -> Bool {
    bytes[index..<end].starts(with: sign.utf8)
  }

  private mutating func skipSpaces() {
    while index < end, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skipPastGreater() {
    index = ByteSearch.first(greater, in: bytes, from: index).map { min($0 + 1, end) } ?? end
  }

  private var less: UInt8 { UInt8(ascii: "<") }
  private var greater: UInt8 { UInt8(ascii: ">") }
  private var slash: UInt8 { UInt8(ascii: "/") }
  private var equals: UInt8 { UInt8(ascii: "=") }
}
