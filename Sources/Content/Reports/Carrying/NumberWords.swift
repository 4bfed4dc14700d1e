import Vietnamese

/// Counts that are written in words: `hai chi bộ`.
enum NumberWords {
  /// Whether a word is a number that counts what follows it. `một` and `năm` are left: they mostly mean no number.
  static func isCount(_ word: String, before rest: Substring) -> Bool {
    guard numbers.contains(word.nfc.lowercased()) else { return false }
    let next = rest.drop(while: \.isBlank).prefix(while: \.isLetter)
    return rest.first?.isBlank == true && counted.contains(String(next).nfc.lowercased())
  }

  private static let numbers: Set = ["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"]

  /// The first syllables of what an office counts.
  private static let counted: Set = [
    "đảng", "chi", "đồng", "buổi", "lượt", "cuộc", "sinh", "đề", "bài", "trường", "tập", "cá", "doanh", "hoạt", "phong",
    "quần", "đoàn", "hội", "lớp", "nội", "quyết", "người", "kỳ", "tổ", "giải", "giảng",
  ]
}
