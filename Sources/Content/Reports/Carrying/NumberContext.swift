/// What a number is by the words beside it.
enum NumberContext {
  /// Whether it tells which one is meant: `quý 2`, `Điều 35`, `ngày 26`, `Nghị quyết số 12`.
  static func isNamed(_ number: String, by words: [String]) -> Bool {
    guard let last = words.last else { return false }
    if last == "số" { return words.dropLast().last.map(numbered.contains) ?? false }
    if let highest = highest[last] { return Int(number).map { $0 <= highest } ?? false }
    return named.contains(last)
  }

  /// Whether four digits are a year: behind a word that leads to one, or joined with another year.
  static func isYear(_ number: String, in scan: LineScan) -> Bool {
    guard NumberShape.isYear(number) else { return false }
    if scan.words.last.map(beforeYears.contains) ?? false { return true }
    return scan.rest.prefixMatch(of: /[ \u{A0}]*[-–][ \u{A0}]*(19|20|21)[0-9]{2}(?![0-9])/) != nil
      || scan.before.suffix(8).firstMatch(of: /(19|20|21)[0-9]{2}[ \u{A0}]*[-–][ \u{A0}]*$/) != nil
  }

  /// Words whose number tells which one, with the highest that it can be.
  private static let highest = ["ngày": 31, "mùng": 10, "tháng": 12, "quý": 4]

  private static let named: Set = [
    "điều", "khoản", "điểm", "mục", "chương", "phần", "lục", "biểu", "bảng", "hình", "mẫu", "kỳ", "tuần", "đợt", "khóa",
    "khoá", "lần", "thứ", "trang", "tầng", "phòng", "ương",
  ]

  /// The last syllables of what has a number of its own, before `số`.
  private static let numbered: Set = [
    "quyết", "định", "hoạch", "thị", "luận", "cáo", "trình", "báo", "văn", "lệnh", "luật", "tư", "dẫn", "lục", "biểu",
    "mẫu", "bảng", "hình", "chế", "phòng", "nhà", "đường",
  ]

  private static let beforeYears: Set = [
    "năm", "học", "khóa", "khoá", "đoạn", "kỳ", "từ", "đến", "hè", "xuân", "tháng", "trước", "sau",
  ]
}
