import Foundation

/// A character as a reader takes it in, whatever its case and wherever its tone mark stands.
struct ReadLetter {
  enum Kind: UInt8 {
    /// A letter, a digit or a mark on one.
    case letter
    /// A letter of more marks than Vietnamese has, which is read as `parts`.
    case compound
    /// What is not seen, such as a soft hyphen: the word goes on behind it.
    case unseen
    /// What stands between words.
    case gap
  }

  var kind = Kind.letter
  /// 1 to 5 for grave, acute, tilde, hook above and dot below; 0 for none. Told apart, since `ủy` and `uỷ` are read alike.
  var tone: UInt8 = 0
  /// The number of the bare letter in lower case; 0 for a mark that stands alone.
  var code: UInt32 = 0
  /// The mark that makes another letter of it: that of `ê` and of `ơ`.
  var mark: UInt32 = 0

  /// How a character is read.
  static func of(_ scalar: Unicode.Scalar) -> ReadLetter {
    let value = scalar.value
    if value < commonEnd { return common[Int(value)] }
    if value >= extendedStart, value < extendedEnd { return extended[Int(value - extendedStart)] }
    return make(scalar)
  }

  /// What a letter is made of, each by itself.
  static func parts(of scalar: Unicode.Scalar) -> [ReadLetter] {
    bare(scalar).map(of)
  }

  // Looked up, since every word of a site is read; the first are Latin letters and marks, the others those with two marks, among
  // them most of Vietnamese.
  private static let commonEnd: UInt32 = 0x370
  private static let extendedStart: UInt32 = 0x1E00
  private static let extendedEnd: UInt32 = 0x1F00
  private static let common = (0..<commonEnd).map { Unicode.Scalar($0).map(make) ?? ReadLetter(kind: .gap) }
  private static let extended = (extendedStart..<extendedEnd).map {
    Unicode.Scalar($0).map(make) ?? ReadLetter(kind: .gap)
  }

  private static func make(_ scalar: Unicode.Scalar) -> ReadLetter {
    if let tone = tones[scalar.value] { return ReadLetter(tone: tone) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return ReadLetter(kind: .unseen) }
    switch properties.generalCategory {
    case .format: return ReadLetter(kind: .unseen)
    case .nonspacingMark, .enclosingMark, .spacingMark: return ReadLetter(mark: scalar.value)
    case .decimalNumber, .letterNumber, .otherNumber: break
    default: guard properties.isAlphabetic else { return ReadLetter(kind: .gap) }
    }
    var letter = ReadLetter()
    for (index, part) in bare(scalar).enumerated() {
      if index == 0 {
        letter.code = part.value
      } else if let tone = tones[part.value], letter.tone == 0 {
        letter.tone = tone
      } else if letter.mark == 0 {
        letter.mark = part.value
      } else {
        return ReadLetter(kind: .compound)
      }
    }
    return letter
  }

  private static func bare(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  private static let tones: [UInt32: UInt8] = [0x300: 1, 0x301: 2, 0x303: 3, 0x309: 4, 0x323: 5]
}
