import Foundation

/// What one composed character weighs in the order of the alphabet.
enum CollationWeights {
  struct Parts {
    /// Nil for a mark on its own and for what is not written, such as a soft hyphen.
    let base: UInt32?
    let marks: [UInt32]
    let isUpper: Bool
  }

  static func parts(of scalar: Unicode.Scalar) -> Parts {
    let isUpper = scalar.properties.isUppercase
    if let letter = VietnameseLetter(scalar) {
      let tone = letter.tone == .ngang ? [] : [UInt32(letter.tone.rawValue) + 1]
      return Parts(base: base(of: letter.vowel), marks: tone, isUpper: isUpper)
    }
    var bases: UInt32?
    var marks: [UInt32] = []
    for part in decomposition(of: scalar) {
      switch part.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: marks.append(mark(part))
      default: bases = bases ?? base(of: part)
      }
    }
    return Parts(base: bases, marks: marks, isUpper: isUpper)
  }

  /// In lower case; đ stays whole, being a letter of its own.
  private static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII, !scalar.properties.isUppercase { return [scalar] }
    return Array(scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// The class of a character in the upper byte, its place among its like below.
  private static func base(of scalar: Unicode.Scalar) -> UInt32? {
    if let rank = alphabet[scalar] { return 5 << 24 | rank }
    let properties = scalar.properties
    if properties.isWhitespace { return 1 << 24 }
    switch properties.generalCategory {
    case .control, .format: return nil
    case .decimalNumber: return 4 << 24 | UInt32(properties.numericValue ?? 0)
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return 2 << 24 | scalar.value
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber:
      return 3 << 24 | scalar.value
    default: return 6 << 24 | scalar.value
    }
  }

  private static let alphabet: [Unicode.Scalar: UInt32] = {
    var alphabet: [Unicode.Scalar: UInt32] = [:]
    for scalar in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars { alphabet[scalar] = UInt32(alphabet.count) }
    return alphabet
  }()

  /// The tones as the dictionary has them, any other mark after them.
  private static func mark(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "\u{300}": 2
    case "\u{309}": 3
    case "\u{303}": 4
    case "\u{301}": 5
    case "\u{323}": 6
    default: scalar.value
    }
  }
}
