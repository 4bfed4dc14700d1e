import Vietnamese

/// Takes the tags off HTML, XML or SVG, and resolves its references.
///
/// Tags within a line do not part a word: `<b>T</b>ối` reads “Tối”. Cells of a row are words apart; every other element ends a
/// block. What attributes say to a reader follows behind as blocks of its own, and so does what a script holds; style sheets
/// say nothing. It judges nothing: whatever the bytes are, it comes to their end.
struct MarkupReading {
  private let bytes: [UInt8]
  private var index = 0
  private var text: SyllableRow
  /// What stands in attributes and scripts, so that it does not part the text around it.
  private var asides: SyllableRow

  init(_ bytes: [UInt8], keepingText: Bool = false) {
    self.bytes = bytes
    text = SyllableRow(keepingText: keepingText)
    asides = SyllableRow(keepingText: keepingText)
  }

  /// Reads everything.
  mutating func row() -> SyllableRow {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"):
        let (scalar, length) = CharacterReference.read(bytes, at: index)
        text.read(scalar)
        index += length
      default:
        let (scalar, length) = UTF8Reading.scalar(in: bytes, at: index)
        text.read(scalar)
        index += length
      }
    }
    text.endBlock()
    asides.endBlock()
    text.append(asides)
    return text
  }

  /// At `<`: a tag, a comment or a section of CDATA (whose text is read on), a declaration, or the sign itself.
  private mutating func readMarkup() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch next {
    case UInt8(ascii: "!"):
      text.endBlock()
      if starts(with: "<!--") {
        index += 4
      } else if starts(with: "<![CDATA[") {
        index += 9
      } else {
        skip(past: ">")
      }
    case UInt8(ascii: "?"): skip(past: ">")
    case UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): readTag()
    default:
      text.read("<")
      index += 1
    }
  }

  private mutating func readTag() {
    var tag = MarkupTag(bytes, at: index)
    tag.readAttributes(of: bytes, into: &asides)
    index = tag.end
    switch tag.name.breaking {
    case .nothing: break
    case .words: text.read(" ")
    case .cells: text.read("\t")
    case .blocks: text.endBlock()
    }
    guard tag.isOpening else { return }
    switch tag.name {
    case "style": skip(past: "</style")
    case "script":
      let start = index
      let end = skip(past: "</script")
      asides.endBlock()
      CodeReading.read(bytes, start..<end, into: &asides)
      asides.endBlock()
    // The number of a footnote, which leads there, is no word of the sentence that it stands in.
    case "sup" where starts(with: "<a "): skip(past: "</sup")
    default: break
    }
  }

  private func starts(with sign: String) -> Bool {
    bytes[index...].starts(with: sign.utf8)
  }

  /// Goes behind the next such sign, or to the end, and gives the index at which the sign begins; letters are in lower case.
  @discardableResult
  private mutating func skip(past sign: String) -> Int {
    let sign = Array(sign.utf8)
    while index < bytes.count {
      if bytes[index] == sign[0], bytes[index...].lazy.map(\.lowercasedASCII).starts(with: sign) {
        index += sign.count
        return index - sign.count
      }
      index += 1
    }
    return index
  }
}

extension UInt8 {
  /// A capital letter of ASCII as a small one.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
