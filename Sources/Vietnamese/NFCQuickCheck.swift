/// Tells at the speed of reading whether UTF-8 text is surely in normalization form C.
///
/// A text fails when it holds a character that may be reordered, composed or replaced by normalization, or one from a
/// block with many such characters that Vietnamese text does not use. A failed check says only that somebody must look
/// closer: normalizing 32 MB took a second, this takes a fraction of a tenth.
enum NFCQuickCheck {
  /// False means "perhaps not". Text that is not UTF-8 may pass.
  static func passes(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      // ASCII, bytes that continue a character, and U+0080 to U+02FF are stable everywhere.
      guard lead >= 0xCC else { continue }
      let second = index < bytes.count ? bytes[index] : 0
      let third = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard isStable(lead, second, third) else { return false }
    }
    return true
  }

  /// Whether every character whose UTF-8 starts like this is left alone by form C, whatever stands around it.
  private static func isStable(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    case 0xCD: second >= 0xB0 && second != 0xB4 && second != 0xBE  // Greek, but U+0374 and U+037E
    case 0xCE: second != 0x87  // Greek, but U+0387
    case 0xCF, 0xD0, 0xD1, 0xD3: true  // Greek and Cyrillic
    case 0xD2: second >= 0x90  // Cyrillic, but the marks U+0483 to U+0487
    case 0xE1: (0xB8...0xBB).contains(second)  // Latin Extended Additional: ạ to ỹ
    case 0xE2: isStableSymbol(second, third)
    case 0xE3: isStableKana(second, third)
    case 0xE4...0xE9, 0xEB, 0xEC, 0xEE: true  // Han, Hangul syllables, private use
    case 0xEA: second >= 0xB0  // Hangul syllables
    case 0xED: second < 0x9E  // Hangul syllables
    case 0xEF: second >= 0xBB || (second == 0xB8 && third == 0x8F)  // byte-order mark, full width, emoji selector
    case 0xF0: second == 0x9F  // emoji
    default: false
    }
  }

  /// U+2000 to U+2FFF: punctuation, currency, arrows, mathematics, shapes.
  private static func isStableSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x82  // but the quads U+2000 and U+2001
    case 0x83: third < 0x90  // but the marks from U+20D0
    case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // but ohm, kelvin, angstrom
    case 0x8C: third != 0xA9 && third != 0xAA  // but the angle brackets U+2329 and U+232A
    case 0xAB: third != 0x9C  // but U+2ADC
    default: second <= 0xB2
    }
  }

  /// U+3000 to U+3FFF: Chinese and Japanese punctuation, kana.
  private static func isStableKana(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: !(0xAA...0xAF).contains(third)  // but the tone marks U+302A to U+302F
    case 0x82: third != 0x99 && third != 0x9A  // but the voicing marks
    default: true
    }
  }
}
