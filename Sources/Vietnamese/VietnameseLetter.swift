/// One of the vowels of Vietnamese (y among them) with its tone: `ở` is the vowel `ơ` with the tone hỏi.
struct VietnameseLetter: Hashable {
  /// The six tones, in the order of the dictionary.
  enum Tone: Int, CaseIterable {
    case ngang, huyền, hỏi, ngã, sắc, nặng
  }

  /// Index into the rows of the table: the vowel and its case.
  private let row: Int
  var tone: Tone

  /// Nil for every other character, a bare consonant or `đ` too. Needs the composed form (NFC).
  init?(_ scalar: Unicode.Scalar) {
    guard let letter = Self.letters[scalar] else { return nil }
    self = letter
  }

  private init(row: Int, tone: Tone) {
    self.row = row
    self.tone = tone
  }

  /// The composed letter.
  var scalar: Unicode.Scalar {
    Self.table[row][tone.rawValue]
  }

  /// The vowel without its tone, in lower case: one of `aăâeêioôơuưy`.
  var vowel: Unicode.Scalar {
    Self.table[row % Self.vowelCount][0]
  }

  private static let table: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ",
    "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  private static let vowelCount = table.count / 2

  private static let letters: [Unicode.Scalar: VietnameseLetter] = {
    var letters: [Unicode.Scalar: VietnameseLetter] = [:]
    for row in table.indices {
      for tone in Tone.allCases {
        let letter = VietnameseLetter(row: row, tone: tone)
        letters[letter.scalar] = letter
      }
    }
    return letters
  }()
}
