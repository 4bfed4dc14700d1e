import Foundation

/// A character as a reader takes it in, whatever its case and wherever its tone mark stands.
enum ReadLetter {
  /// A letter or digit: the number of its bare form in lower case, and the marks on it that make another letter of it (`ê`, `ơ`).
  /// The tone is told apart, since `ủy` and `uỷ` are read alike. The code is 0 for a tone mark that stands alone.
  struct Part {
    var code: UInt32 = 0
    var mark: UInt32 = 0
    /// 1 to 5 for grave, acute, tilde, hook above and dot below; 0 for none.
    var tone: UInt8 = 0
  }

  enum Reading {
    case part(Part)
    /// Letters of other scripts, and those of more marks than Vietnamese has: the numbers of all they are made of.
    case parts([UInt32])
    /// What is not seen, such as a soft hyphen: the word goes on behind it.
    case unseen
    /// What stands between words.
    case gap
  }

  static func read(_ scalar: Unicode.Scalar) -> Reading {
    let value = scalar.value
    if value < commonEnd { return common[Int(value)] }
    if value >= extendedStart, value < extendedEnd { return extended[Int(value - extendedStart)] }
    return make(scalar)
  }

  private static let commonEnd: UInt32 = 0x370
  private static let extendedStart: UInt32 = 0x1E00
  private static let extendedEnd: UInt32 = 0x1F00
  /// Latin letters and the combining marks.
  private static let common = (0..<commonEnd).map { Unicode.Scalar($0).map(make) ?? .gap }
  /// Letters with two marks, among them most of Vietnamese.
  private static let extended = (extendedStart..<extendedEnd).map { Unicode.Scalar($0).map(make) ?? .gap }

  private static func make(_ scalar: Unicode.Scalar) -> Reading {
    if let tone = tones[scalar.value] { return .part(Part(tone: tone)) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .unseen }
    switch properties.generalCategory {
    case .format: return .unseen
    case .nonspacingMark, .enclosingMark, .spacingMark: return .part(Part(mark: scalar.value))
    case .decimalNumber, .letterNumber, .otherNumber: break
    default: guard properties.isAlphabetic else { return .gap }
    }
    let bare = properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars
    var part = Part()
    for (index, scalar) in bare.enumerated() {
      if index == 0 {
        part.code = scalar.value
      } else if let tone = tones[scalar.value], part.tone == 0 {
        part.tone = tone
      } else if part.mark == 0 {
        part.mark = scalar.value
      } else {
        return .parts(bare.map(\.value))
      }
    }
    return .part(part)
  }

  private static let tones: [UInt32: UInt8] = [0x300: 1, 0x301: 2, 0x303: 3, 0x309: 4, 0x323: 5]
}
