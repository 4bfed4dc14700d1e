import Diagnostics

extension TextCheck {
  /// No date of birth stands beside the name of a person.
  static let birthDate = TextCheck(rule: .birthDate) { text in
    text.passages.compactMap { passage in
      passage.birthDate.map { date, name in TextMatch(date.range, of: passage) { .birthDate(name, at: $0) } }
    }
  }
}

extension Passage {
  /// A date of birth and whose it is.
  fileprivate var birthDate: (DateWords, name: String)? {
    let names = PersonNames.all(in: words)
    guard let name = names.first ?? PersonNames.all(in: previous).first else { return nil }
    let dates = words.indices.compactMap { DateWords(in: words, at: $0) }.filter { $0.year >= Self.firstYear }
    let date = dates.first { date in
      isBirth(before: date.range.lowerBound) || isRow && lead.hold("ngày sinh")
        || names.contains { $0.range.upperBound == date.range.lowerBound && isInBrackets(date.range) }
    }
    return date.map { ($0, name.text) }
  }

  /// Who was born before is history.
  private static let firstYear = 1925

  /// Whether `sinh ngày`, `ngày sinh` or `sinh tháng` stands shortly before a word.
  private func isBirth(before index: Int) -> Bool {
    let before = words[max(index - 4, 0)..<index].map(\.small)
    guard let birth = before.lastIndex(of: "sinh") else { return false }
    let rest = before[(birth + 1)...]
    // `sinh viên … ngày`, `sinh hoạt ngày` tell of something else.
    return rest.allSatisfy { ["ngày", "tháng", "vào", "là"].contains($0) }
  }

  private func isInBrackets(_ range: Range<Int>) -> Bool {
    words[range.lowerBound - 1].gap?.last == "("
      && (words[range.upperBound - 1].gap ?? String(text.suffix(1))).first == ")"
  }
}

extension Diagnostic {
  fileprivate static func birthDate(_ name: String, at location: Location) -> Diagnostic {
    Rule.birthDate.finding(
      at: location,
      Wording(
        vi: "Bài công khai có ngày sinh của “\(name)”", en: "A public text holds the date of birth of “\(name)”"),
      required: Wording(
        vi: "Không đăng ngày sinh cạnh tên người; sự đồng ý cũng không thay được",
        en: "No date of birth beside a name; no consent clears it"),
      help: Wording(
        vi: "Bỏ ngày sinh; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Take the date out; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let birthDate = Rule(
    id: "privacy/birth-date",
    title: Wording(
      vi: "Bài công khai không có ngày sinh cạnh tên người", en: "A public text holds no date of birth beside a name"),
    reason: Wording(
      vi:
        "Họ tên cùng ngày sinh đủ để giả mạo một người; đăng lên mạng là trái Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15).",
      en: "A name with a date of birth is enough for an impostor; to publish it breaks the law 91/2025/QH15."),
    breaks: [
      Example("content/a.md", page("Đồng chí Nguyễn Văn Thử, sinh ngày ↓05/9/1990.")),
      Example("content/a.md", page("Bà Lê Thị Thử (↓5-9-1990) dự họp.")),
      Example("content/a.md", page("| Ai | Ngày sinh |\n|---|---|\n| Phạm Văn Thử | ↓5/9/1990 |")),
      Example("content/a.md", page("Trần Văn Thử, sinh ↓5 tháng 9 năm 1990.")),
    ],
    keeps: [
      Example("content/a.md", page("Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh, sinh ngày 19/5/1890.")),
      Example("content/a.md", page("Ngày 05/9/2026, sinh viên nghe ông Nguyễn Văn Thử nói chuyện.")),
      Example("content/a.md", page("Đại hội ngày 05/9/2026 do đồng chí Nguyễn Văn Thử chủ trì.")),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
