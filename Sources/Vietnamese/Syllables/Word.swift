extension SyllableRow {
  /// A syllable while it is read.
  struct Word: Sendable {
    // FNV-1a over the letters, the tone last, wherever it stood.
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var tone: UInt8 = 0
    private(set) var isEmpty = true
    /// The digits, as long as nothing else came; nil from then on.
    private var digits: [UInt8]? = []

    mutating func add(_ part: ReadLetter.Part) {
      isEmpty = false
      if part.tone != 0 { tone = part.tone }
      guard part.code != 0 || part.mark != 0 else { return }
      if part.code != 0 { mix(part.code) }
      if part.mark != 0 { mix(part.mark) }
      if (0x30...0x39).contains(part.code), part.mark == 0 {
        digits?.append(UInt8(truncatingIfNeeded: part.code))
      } else {
        digits = nil
      }
    }

    private mutating func mix(_ code: UInt32) {
      hash = (hash ^ UInt64(code)) &* 0x100_0000_01b3
    }

    var isNumber: Bool { digits?.isEmpty == false }
    var isThreeDigits: Bool { digits?.count == 3 }

    /// The number with three digits more: 1234 and 567 are 1234567.
    func followed(by other: Word) -> Word {
      var word = self
      for digit in other.digits ?? [] { word.add(.init(code: UInt32(digit))) }
      return word
    }

    /// The number of the syllable, never that of the end of a block.
    var number: UInt64 {
      var mixed = (hash ^ UInt64(tone)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
      return mixed == SyllableRow.blockEnd ? 1 : mixed
    }
  }
}
