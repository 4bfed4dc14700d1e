import Randomness

/// Texts to try the laws on.
enum SampleTexts {
  /// Every character that Unicode has given a meaning to.
  static var allScalars: some Sequence<Unicode.Scalar> {
    (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init).filter {
      ![.unassigned, .privateUse].contains($0.properties.generalCategory)
    }
  }

  /// Texts of up to 12 characters: Vietnamese letters, loose marks, punctuation, a few from far away.
  static func random(_ count: Int, seed: UInt64) -> [String] {
    var generator = Seeded(seed: seed)
    let alphabet = Array(characters.unicodeScalars)
    return (0..<count).map { _ in
      let length = Int.random(in: 0...12, using: &generator)
      let scalars = (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  static let words = [
    "An", "Ánh", "Ăn", "Ân", "Ấn", "Dũng", "Đức", "Em", "Ê", "ạch", "à", "ả", "ã", "á", "ạ", "a", "ă", "ằ", "ẳ", "ẵ",
    "ắ",
    "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b", "Bình", "bính", "bịnh", "bỉnh", "bĩnh", "binh", "chi bộ", "chi đoàn", "chí",
    "công đoàn", "Công đoàn", "công ty", "da", "đa", "đá", "dạ", "dz", "Đảng ủy", "đảng viên", "đẳng", "đe", "đê",
    "ếch",
    "gì", "hóa", "hoà", "hòa", "hoa", "hoài", "huyền", "kỷ yếu", "kỷ luật", "lý", "ly", "nghị quyết", "nghi", "o", "ô",
    "ơ",
    "ò", "ồ", "ờ", "ọ", "ộ", "ợ", "phong trào", "quý", "quy", "sinh viên", "thanh niên", "thành ủy", "tổ", "tộ", "tơ",
    "tờ",
    "tự", "tư", "tứ", "u", "ư", "ủ", "ử", "ừ", "vẽ", "vẻ", "vé", "vẹ", "ve", "vè", "xuân", "yến", "ý", "z", "12", "1",
    "2",
  ]

  private static let characters =
    "aáàảãạăắặâấậbcdđeéẹêếệghiìịkoóọôốộơớợquúụưứựyýỵAÁÂĐÊÔƠƯỶz hk  -–.,'\"/&0159ÅñçßøfiΩσςЖ\u{301}\u{300}\u{323}\u{302}"
    + "\u{31B}\u{2126}\u{1F71}क़가\u{1100}\u{1161}\u{11A8}日が\u{3099}Ａ\u{200D}👍\u{FE0F}\u{AD}\u{A0}"
}
