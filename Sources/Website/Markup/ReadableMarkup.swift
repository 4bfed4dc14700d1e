import Vietnamese

/// What a reader reads in HTML, XML or SVG, gathered piece by piece: the tags off, references resolved.
///
/// Tags within a line do not part a word: `<b>T</b>ối` reads “Tối”. Cells of a row are words apart; every other element ends a
/// block. What attributes say to a reader follows behind as blocks of its own, and so does what a script holds; style sheets
/// say nothing.
struct ReadableMarkup {
  /// How far a call of a footnote has been read: the number in it leads there and is no word of the sentence that it stands in.
  private enum Call {
    case none
    /// Behind `<sup>`.
    case raised
    /// Behind the link in it, until the `sup` or the block ends.
    case linked
  }

  private let bytes: [UInt8]
  private var text: SyllableRow
  /// What stands in attributes and scripts, so that it does not part the text around it.
  private var asides: SyllableRow
  private var call = Call.none

  /// Of these bytes; one that keeps its text can tell what its syllables were.
  init(_ bytes: [UInt8], keepingText: Bool = false) {
    self.bytes = bytes
    text = SyllableRow(keepingText: keepingText)
    asides = SyllableRow(keepingText: keepingText)
  }

  /// Goes on with the next piece.
  mutating func take(_ piece: MarkupPiece) {
    if case .tag(let name, let isOpening) = piece { return take(name, isOpening: isOpening) }
    guard call != .linked else { return }
    switch piece {
    case .attribute(let name, let value):
      guard !name.isForMachines, saysSomething(value) else { return }
      asides.endBlock()
      Self.read(bytes, value, into: &asides)
      asides.endBlock()
      return
    case .text(let range): Self.read(bytes, range, into: &text)
    case .code(let range):
      asides.endBlock()
      CodeReading.read(bytes, range, into: &asides)
      asides.endBlock()
    case .comment(let range):
      text.endBlock()
      var inner = MarkupScanner(bytes, comment: range)
      while let piece = inner.next() { take(piece) }
    case .declaration: text.endBlock()
    case .tag: break
    }
    call = .none
  }

  private mutating func take(_ name: MarkupName, isOpening: Bool) {
    if call == .linked {
      guard name == .sup && !isOpening || name.breaking == .blocks else { return }
      call = .none
      text.read(" ")
    }
    switch name.breaking {
    case .nothing: break
    case .words: text.read(" ")
    case .cells: text.read("\t")
    case .blocks: text.endBlock()
    }
    if isOpening, name == .sup {
      call = .raised
    } else {
      call = isOpening && call == .raised && name == .link ? .linked : .none
    }
  }

  /// Everything that was taken, as a row.
  mutating func row() -> SyllableRow {
    text.endBlock()
    asides.endBlock()
    text.append(asides)
    return text
  }

  /// A word of small letters is a choice that markup offers.
  private func saysSomething(_ value: Range<Int>) -> Bool {
    !bytes[value].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static func read(_ bytes: [UInt8], _ range: Range<Int>, into row: inout SyllableRow) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) =
        bytes[index] == UInt8(ascii: "&")
        ? CharacterReference.read(bytes, at: index) : UTF8Reading.scalar(in: bytes, at: index)
      row.read(scalar)
      index += length
    }
  }
}

extension UInt8 {
  /// A capital letter of ASCII as a small one.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
