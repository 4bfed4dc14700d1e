import Diagnostics

extension TextCheck {
  /// No identity number stands beside the name of a person.
  static let identityNumber = TextCheck(rule: .identityNumber) { text in
    text.passages.compactMap { passage in
      passage.identityNumber.map { TextMatch($0.range, of: passage) { .identityNumber(at: $0) } }
    }
  }
}

extension Passage {
  /// A number of nine or twelve digits that is a person's: one beside a name, or behind the name of the card.
  fileprivate var identityNumber: NumberRun? {
    let isLabelled = tells(["cccd", "cmnd", "cmtnd", "căn cước", "chứng minh", "định danh"])
    guard isLabelled || !PersonNames.all(in: words).isEmpty else { return nil }
    return NumberRun.all(in: words).first { number in
      isLabelled ? number.hasLengthOfIdentity : number.isIdentity && !isAmount(number)
    }
  }

  private func isAmount(_ number: NumberRun) -> Bool {
    guard number.range.upperBound < words.count else { return false }
    return ["đồng", "vnđ", "vnd", "usd", "đ"].contains(words[number.range.upperBound].small)
  }
}

extension NumberRun {
  /// Whether all of it, or one of its groups, has nine or twelve digits.
  fileprivate var hasLengthOfIdentity: Bool {
    [9, 12].contains(digits.count) || groups.contains { [9, 12].contains($0.count) }
  }

  /// The same, but for amounts, which have points between groups of three, and for telephone numbers.
  fileprivate var isIdentity: Bool {
    guard before.last != "+", !(groups.first == "84" && digits.count == 11) else { return false }
    if groups.contains(where: { [9, 12].contains($0.count) }) { return true }
    let isGrouped = groups.allSatisfy { $0.count == 3 } && [9, 12].contains(digits.count)
    return isGrouped && (!marks.contains(".") || digits.count == 12 && digits.first == "0")
  }
}

extension Diagnostic {
  fileprivate static func identityNumber(at location: Location) -> Diagnostic {
    Rule.identityNumber.finding(
      at: location,
      Wording(
        vi: "Bài công khai có số giấy tờ tùy thân của một người",
        en: "A public text holds the number of a person's identity card"),
      required: Wording(
        vi: "Không đăng số căn cước (12 chữ số) hay chứng minh nhân dân (9 chữ số); sự đồng ý cũng không thay được",
        en: "No identity number (of 12 or 9 digits); no consent clears it"),
      help: Wording(
        vi: "Bỏ số này; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Take the number out; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let identityNumber = Rule(
    id: "privacy/identity-number",
    title: Wording(
      vi: "Bài công khai không có số căn cước, chứng minh nhân dân", en: "A public text holds no identity number"),
    reason: Wording(
      vi:
        "Số căn cước là chìa khóa vào tài khoản, hồ sơ của một người; đăng lên mạng là trái Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15).",
      en: "An identity number opens a person's accounts and files; to publish it breaks the law 91/2025/QH15."),
    breaks: [
      Example("content/a.md", page("Nguyễn Văn Thử, ↓001090012345.")),
      Example("content/a.md", page("Số CCCD: ↓001.090.012.345")),
      Example("content/a.md", page("Lê Thị Thử, ↓012 345 678, dự họp.")),
    ],
    keeps: [
      Example("content/a.md", page("Ông Nguyễn Văn Thử ủng hộ 123.456.789 đồng.")),
      Example("content/a.md", page("Gọi ông Nguyễn Văn Thử: +84 912345678.")),
      Example("content/a.md", page("Mã số 001090012345 của thiết bị.")),
    ])

  private static func page(_ text: String) -> String {
    "---\ntitle: A\npersonal_data: consent\n---\n\n\(text)\n"
  }
}
