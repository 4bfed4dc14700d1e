extension SyllableRow {
  /// A syllable while it is read.
  struct Word: Sendable {
    // FNV-1a over the letters, the tone last, wherever it stood.
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var tone: UInt8 = 0
    private(set) var isEmpty = true
    /// The digits, as long as nothing else came; nil from then on.
    private var digits: [UInt8]? = []

    mutating func add(_ letter: ReadLetter) {
      isEmpty = false
      if letter.tone != 0 { tone = letter.tone }
      if letter.code != 0 { mix(letter.code) }
      if letter.mark != 0 { mix(letter.mark) }
      if (0x30...0x39).contains(letter.code), letter.mark == 0 {
        digits?.append(UInt8(truncatingIfNeeded: letter.code))
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
      for digit in other.digits ?? [] { word.add(ReadLetter(code: UInt32(digit))) }
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
