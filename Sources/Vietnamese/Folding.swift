import Foundation

extension StringProtocol {
  /// The text as somebody types it who leaves the marks out: lower case, no tones, no hats, đ as d.
  ///
  /// `Đảng ủy` gives `dang uy`. Spaces, punctuation and the width of letters stay. Texts that differ only in NFC or NFD
  /// fold to the same; folding twice changes nothing.
  package var folded: String {
    // A mark that went may have kept apart two letters that compose.
    String(decoding: Folding.fold(String(self)), as: UTF8.self).nfc
  }
}

/// Takes case and marks off, character by character.
enum Folding {
  static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.nfc.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
      case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x300...0x36F: break
      case LatinBases.first..<LatinBases.end where LatinBases.table[Int(scalar.value - LatinBases.first)] != 0:
        folded.append(LatinBases.table[Int(scalar.value - LatinBases.first)])
      default: folded.append(contentsOf: bare(scalar).utf8)
      }
    }
    return folded
  }

  /// The character in lower case without marks, by the definitions of Unicode.
  fileprivate static func bare(_ scalar: Unicode.Scalar) -> String {
    var kept = String.UnicodeScalarView()
    for part in scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch part.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: break
      default: kept.append(strokeless[part] ?? part)
      }
    }
    return String(kept).nfc
  }

  /// Letters whose stroke is no mark of its own to Unicode, so decomposition leaves them whole.
  private static let strokeless: [Unicode.Scalar: Unicode.Scalar] = ["đ": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i"]
}

/// The ASCII letter under each accented Latin letter, looked up because search folds every word of a site.
private enum LatinBases {
  static let first: UInt32 = 0xC0
  static let end: UInt32 = 0x1F00

  /// By distance from `first`; 0 where the letter does not fold to one ASCII letter.
  static let table: [UInt8] = (first..<end).map { value in
    guard let scalar = Unicode.Scalar(value), value < 0x250 || value >= 0x1E00 else { return 0 }
    let bare = Folding.bare(scalar).utf8
    return bare.count == 1 ? bare.first ?? 0 : 0
  }
}
