import Diagnostics

extension TextCheck {
  /// A mobile telephone is told only where its owner has agreed.
  static let privatePhone = TextCheck(rule: .privatePhone) { text in
    guard !text.hasConsent else { return [] }
    return text.passages.compactMap { passage in
      passage.privatePhone(text.facts).map { TextMatch($0.range, of: passage) { .privatePhone(at: $0) } }
    }
  }
}

extension Passage {
  /// A number of a mobile telephone that is not the office's own.
  fileprivate func privatePhone(_ facts: PublicFacts) -> NumberRun? {
    NumberRun.all(in: words).first { number in
      let candidates = [number.nationalDigits] + number.groups
      return candidates.contains { $0.isMobile && !facts.arePhone($0) }
    }
  }
}

extension String {
  /// Ten digits, the first two of which stand for a mobile network (Quy hoạch kho số viễn thông, since 2018).
  fileprivate var isMobile: Bool {
    count == 10 && hasPrefix("0") && dropFirst().first.map { "35789".contains($0) } == true
  }
}

extension Diagnostic {
  fileprivate static func privatePhone(at location: Location) -> Diagnostic {
    Rule.privatePhone.finding(
      at: location,
      Wording(vi: "Bài công khai có số điện thoại di động", en: "A public text holds the number of a mobile telephone"),
      required: Wording(
        vi: "Số máy riêng chỉ được đăng khi người dùng số đã đồng ý (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15)",
        en: "A private number is published only where its owner has agreed (law 91/2025/QH15)"),
      help: Wording(
        vi: "Thay bằng số máy của cơ quan; đã có sự đồng ý thì ghi “personal_data: consent” ở phần đầu bài",
        en: "Give the office's number; where there is consent, write “personal_data: consent” in the front matter"))
  }
}

extension Rule {
  static let privatePhone = Rule(
    id: "privacy/private-phone", severity: .warning,
    title: Wording(
      vi: "Số điện thoại riêng chỉ đăng khi người dùng số đồng ý",
      en: "A private telephone number is published only with consent"),
    reason: Wording(
      vi:
        "Số điện thoại riêng là dữ liệu cá nhân; Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) chỉ cho công khai khi người đó đồng ý.",
      en: "A private number is personal data, which the law 91/2025/QH15 lets be published only with consent."),
    breaks: [
      Example("content/a.md", page("Liên hệ: ↓0912 345 678.")),
      Example("content/a.md", page("Gọi +↓84 912.345.678")),
    ],
    keeps: [
      Example("content/a.md", page("Văn phòng: 024 3869 1234.")),
      Example("content/a.md", "---\ntitle: A\npersonal_data: consent\n---\n\nLiên hệ: 0912345678.\n"),
      Example([
        .init("content/site.yaml", "name: Khoa\ncontact:\n  phone: 0912 345 678\n"),
        .init("content/a.md", page("Gọi 0912.345.678.")),
      ]),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
