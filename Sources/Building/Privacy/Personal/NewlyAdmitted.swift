import Diagnostics

extension TextCheck {
  /// Who is newly admitted is named only with consent.
  static let newlyAdmitted = TextCheck(rule: .newlyAdmitted) { text in
    guard !text.hasConsent else { return [] }
    return text.passages.compactMap { passage in
      guard passage.tells(["kết nạp", "đảng viên mới"]), let name = passage.privateNames(text.facts).first else {
        return nil
      }
      return TextMatch(name.range, of: passage) { .newlyAdmitted(name.text, at: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func newlyAdmitted(_ name: String, at location: Location) -> Diagnostic {
    Rule.newlyAdmitted.finding(
      at: location,
      Wording(
        vi: "Bài công khai nêu tên “\(name)” khi nói về kết nạp đảng viên",
        en: "A public text names “\(name)” where it tells of admission to the Party"),
      required: Wording(
        vi: "Tên người được kết nạp chỉ được đăng khi người đó đã đồng ý (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15)",
        en: "Who is admitted is named only with consent (law 91/2025/QH15)"),
      help: Wording(
        vi: "Chỉ nêu số lượng; đã có sự đồng ý thì ghi “personal_data: consent” ở phần đầu bài",
        en: "Give the number alone; where there is consent, write “personal_data: consent” in the front matter"))
  }
}

extension Rule {
  static let newlyAdmitted = Rule(
    id: "privacy/newly-admitted", severity: .warning,
    title: Wording(
      vi: "Tên người mới kết nạp chỉ đăng khi người đó đồng ý", en: "Who is newly admitted is named only with consent"),
    reason: Wording(
      vi:
        "Tên đi cùng việc kết nạp cho biết người đó là đảng viên: dữ liệu nhạy cảm, chỉ được công khai khi có sự đồng ý (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15).",
      en:
        "A name beside an admission tells that the person is a member: sensitive data, published only with consent (law 91/2025/QH15)."
    ),
    breaks: [
      Example("content/a.md", page("Chi bộ kết nạp quần chúng ↓Nguyễn Văn Thử.")),
      Example("content/a.md", page("Kết nạp các đồng chí:\n\n- ↓Lê Thị Thử")),
    ],
    keeps: [
      Example("content/a.md", page("Chi bộ kết nạp 02 đồng chí. Ông Nguyễn Văn Thử dự lễ.")),
      Example("content/a.md", page("Đồng chí Nguyễn Văn Thử, Bí thư Đảng ủy, trao quyết định kết nạp.")),
      Example("content/a.md", page("Kết nạp Đoàn TNCS Hồ Chí Minh tại đường Trần Đại Nghĩa.")),
      Example("content/a.md", "---\ntitle: A\npersonal_data: consent\n---\n\nKết nạp Nguyễn Văn Thử.\n"),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
