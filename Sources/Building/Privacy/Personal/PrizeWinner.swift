import Diagnostics

extension TextCheck {
  /// Who wins a prize is named only with consent.
  static let prizeWinner = TextCheck(rule: .prizeWinner) { text in
    guard !text.hasConsent else { return [] }
    return text.passages.compactMap { passage in
      guard passage.tells(prizes), let name = passage.privateNames(text.facts).first else { return nil }
      return TextMatch(name.range, of: passage) { .prizeWinner(name.text, at: $0) }
    }
  }

  private static let prizes = [
    "giải nhất", "giải nhì", "giải ba", "giải khuyến khích", "giải đặc biệt", "đoạt giải", "đạt giải", "giành giải",
    "nhận giải", "trao giải", "giấy khen", "bằng khen", "khen thưởng", "tuyên dương", "nhận học bổng", "trao học bổng",
  ]
}

extension Diagnostic {
  fileprivate static func prizeWinner(_ name: String, at location: Location) -> Diagnostic {
    Rule.prizeWinner.finding(
      at: location,
      Wording(
        vi: "Bài công khai nêu tên “\(name)” khi nói về giải thưởng, khen thưởng",
        en: "A public text names “\(name)” where it tells of a prize or praise"),
      required: Wording(
        vi:
          "Tên người được khen thưởng chỉ được đăng khi người đó đã đồng ý (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15)",
        en: "Who wins a prize is named only with consent (law 91/2025/QH15)"),
      help: Wording(
        vi: "Chỉ nêu tập thể, số lượng; đã có sự đồng ý thì ghi “personal_data: consent” ở phần đầu bài",
        en: "Name the group or the number; where there is consent, write “personal_data: consent” in the front matter"))
  }
}

extension Rule {
  static let prizeWinner = Rule(
    id: "privacy/prize-winner", severity: .warning,
    title: Wording(
      vi: "Tên người đoạt giải, được khen chỉ đăng khi người đó đồng ý",
      en: "Who wins a prize is named only with consent"),
    reason: Wording(
      vi:
        "Tên người là dữ liệu cá nhân; Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) chỉ cho công khai khi người đó đồng ý, kể cả khi là tin vui.",
      en: "A name is personal data, which the law 91/2025/QH15 lets be published only with consent, good news included."
    ),
    breaks: [
      Example("content/a.md", page("Sinh viên ↓Nguyễn Văn Thử đoạt giải nhất.")),
      Example("content/a.md", page("| Giải | Ai |\n|---|---|\n| Giải nhì | ↓Lê Thị Thử |")),
    ],
    keeps: [
      Example("content/a.md", page("Lớp Cơ khí 1 đoạt giải nhất. Ông Nguyễn Văn Thử dự lễ.")),
      Example("content/a.md", page("Ba sinh viên nhận học bổng Nguyễn Văn Thử.")),
      Example("content/a.md", "---\ntitle: A\npersonal_data: consent\n---\n\nNguyễn Văn Thử đoạt giải nhất.\n"),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
