import Diagnostics

extension TextCheck {
  /// No number of a Party card is told.
  static let partyCard = TextCheck(rule: .partyCard) { text in
    text.passages.compactMap { passage in
      passage.partyCard.map { TextMatch($0.range, of: passage) { .partyCard(at: $0) } }
    }
  }
}

extension Passage {
  /// A number of six to ten digits behind the words `thẻ đảng`, or in a row below them.
  fileprivate var partyCard: NumberRun? {
    let labels = [["thẻ", "đảng"], ["thẻ", "đv"]]
    let starts = labels.flatMap(words.places)
    let isBelow = isRow && labels.contains { !lead.places(of: $0).isEmpty }
    guard isBelow || !starts.isEmpty else { return nil }
    return NumberRun.all(in: words).first { number in
      (6...10).contains(number.digits.count) && !number.isDate
        && (isBelow || starts.contains { (1...10).contains(number.range.lowerBound - $0) })
    }
  }
}

extension Diagnostic {
  fileprivate static func partyCard(at location: Location) -> Diagnostic {
    Rule.partyCard.finding(
      at: location,
      Wording(vi: "Bài công khai có số thẻ đảng viên", en: "A public text holds the number of a Party card"),
      required: Wording(vi: "Không đăng số thẻ đảng của bất cứ ai", en: "Nobody's card number is published"),
      help: Wording(
        vi: "Bỏ số thẻ; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Take the number out; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let partyCard = Rule(
    id: "privacy/party-card",
    title: Wording(
      vi: "Bài công khai không có số thẻ đảng viên", en: "A public text holds no number of a Party card"),
    reason: Wording(
      vi:
        "Số thẻ đảng cho biết một người là đảng viên và có thể bị dùng để giả mạo; đó là dữ liệu cá nhân nhạy cảm (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15).",
      en: "A card number tells that a person is a member and serves impostors; it is sensitive data (law 91/2025/QH15)."
    ),
    breaks: [
      Example("content/a.md", page("Thẻ đảng viên số ↓81.012345.")),
      Example("content/a.md", page("| Tổ | Số thẻ Đảng |\n|---|---|\n| Một | ↓81012345 |")),
    ],
    keeps: [
      Example("content/a.md", page("Phát thẻ đảng viên cho 08 đồng chí, ngày 05.9.2026.")),
      Example("content/a.md", page("Kinh phí làm thẻ: 12.345.678 đồng.")),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
