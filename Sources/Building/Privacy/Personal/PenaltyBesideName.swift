import Diagnostics
import Publishing

extension TextCheck {
  /// No penalty stands beside the name of a person.
  static let penaltyBesideName = TextCheck(rule: .penaltyBesideName) { text in
    text.passages.compactMap { passage in
      guard let (name, penalty) = passage.penalised(text.facts) else { return nil }
      return TextMatch(name.range, of: passage) { .penaltyBesideName(name.text, penalty, at: $0) }
    }
  }
}

extension Passage {
  /// A person and the penalty that the passage tells of them.
  fileprivate func penalised(_ facts: PublicFacts) -> (name: PersonNames.Found, penalty: String)? {
    let names = PersonNames.all(in: words)
    let own = Array(Penalties.places(in: words).prefix(Self.mostPenalties))
    if let first = names.first {
      if let penalty = own.first {
        guard !explains(own), names.contains(where: { isBeside($0, own, facts) }) else { return nil }
        let name = names.first { isBeside($0, own, facts) } ?? first
        return (name, told(words[penalty]))
      }
      // A list of persons below `Các đồng chí bị khiển trách:`, or their column in a table.
      guard let above = Penalties.places(in: lead).first, isRow || first.range.lowerBound <= 3 else { return nil }
      return lead.hold("hình thức") && !isRow ? nil : (first, told(lead[above]))
    }
    // `Đồng chí bị khiển trách.`, of the person of the sentence before.
    guard let penalty = own.first, words.hold("bị"), let pronoun = words.first?.small,
      ["đồng", "ông", "bà", "anh", "chị"].contains(pronoun), !PersonNames.all(in: previous).isEmpty, !explains(own)
    else { return nil }
    let subject = PersonNames.Found(text: PersonNames.all(in: previous)[0].text, range: penalty)
    return (subject, told(words[penalty]))
  }

  /// A sentence that tells of more is none.
  private static var mostPenalties: Int { 20 }

  private func told(_ words: ArraySlice<ReadWord>) -> String { words.map(\.small).joined(separator: " ") }

  /// Whether the passage tells of the penalties that there are, not of one that was given.
  private func explains(_ penalties: [Range<Int>]) -> Bool {
    if penalties.contains(where: { words[max($0.lowerBound - 8, 0)..<$0.lowerBound].holdsNone }) { return true }
    let isGiven = ["bị", "thi hành", "đối với", "nhận hình thức", "chịu hình thức"].contains { words.hold($0) }
    if isGiven { return false }
    let isListed = zip(zip(penalties, penalties.dropFirst()), penalties.dropFirst(2)).contains { pair, third in
      follows(pair.0, pair.1) && follows(pair.1, third)
    }
    return isListed
      || ["hình thức", "quy định", "chuyên đề", "giới thiệu", "phổ biến", "trình bày", "nghiệp vụ"].contains {
        words.hold($0)
      }
  }

  /// Whether one penalty follows another in a list of them, with nobody's name between.
  private func follows(_ one: Range<Int>, _ next: Range<Int>) -> Bool {
    let between = Array(words[one.upperBound..<max(next.lowerBound, one.upperBound)])
    return between.count <= 5 && PersonNames.all(in: between).isEmpty
  }

  /// Whether a penalty is told of a person: of one who holds an office only where the words say so, since such a person may be
  /// named as the one who decided or told it.
  private func isBeside(_ name: PersonNames.Found, _ penalties: [Range<Int>], _ facts: PublicFacts) -> Bool {
    guard facts.holdOffice(name.text), !isRow else { return true }
    return penalties.contains { penalty in
      if name.range.upperBound <= penalty.lowerBound {
        let between = words[name.range.upperBound..<penalty.lowerBound]
        return between.count <= 1 || between.count <= 15 && between.contains { $0.small == "bị" }
      }
      let between = words[penalty.upperBound..<max(name.range.lowerBound, penalty.upperBound)].map(\.small)
      return between.count <= 2 || between.count <= 6 && between.contains("đối")
    }
  }
}

extension ArraySlice<ReadWord> {
  /// Whether somebody is said not to be there: `không có đảng viên nào`.
  fileprivate var holdsNone: Bool {
    zip(self, dropFirst()).contains { $0.small == "không" && ($1.small == "có" || $1.small == "ai") }
  }
}

extension Diagnostic {
  fileprivate static func penaltyBesideName(_ name: String, _ penalty: String, at location: Location) -> Diagnostic {
    Rule.penaltyBesideName.finding(
      at: location,
      Wording(
        vi: "Bài công khai nêu hình thức “\(penalty)” cạnh tên “\(name)”",
        en: "A public text tells the penalty “\(penalty)” beside the name “\(name)”"),
      required: Wording(
        vi: "Không nêu kỷ luật của một người có tên; sự đồng ý cũng không thay được",
        en: "No penalty of a person who is named; no consent clears it"),
      help: Wording(
        vi: "Bỏ tên hoặc bỏ nội dung kỷ luật; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Take out the name or the penalty; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let penaltyBesideName = Rule(
    id: "privacy/penalty-beside-name",
    title: Wording(
      vi: "Bài công khai không nêu kỷ luật cạnh tên người", en: "A public text tells no penalty beside a person's name"),
    reason: Wording(
      vi:
        "Kỷ luật đảng của một người cụ thể là dữ liệu cá nhân nhạy cảm (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15); đã lên mạng thì không thu hồi được.",
      en:
        "What penalty a person has is sensitive personal data (law 91/2025/QH15), and cannot be taken back from the web."
    ),
    breaks: [
      Example("content/a.md", page("Đồng chí ↓Nguyễn Văn Thử bị khiển trách.")),
      Example("content/a.md", page("Quyết định khai trừ đối với ông ↓Lê Thị Thử.")),
      Example("content/a.md", page("Các đồng chí bị cảnh cáo:\n\n- ↓Trần Văn Thử\n- Lê Thị Mẫu")),
      Example("content/a.md", page("| Ai | Hình thức |\n|---|---|\n| ↓Phạm Văn Thử | Xoá tên |")),
      Example("content/a.md", "---\ntitle: ↓Khai trừ Nguyễn Văn Thử\n---\n"),
    ],
    keeps: [
      Example("content/a.md", page("Kỷ luật gồm khiển trách, cảnh cáo, cách chức, khai trừ.")),
      Example("content/a.md", page("Trong năm không có đảng viên bị khiển trách. Đồng chí Nguyễn Văn Thử dự họp.")),
      Example("content/a.md", page("Ông Nguyễn Văn Thử trình bày các hình thức khiển trách, cảnh cáo.")),
      Example("content/a.md", "---\ntitle: A\naudience: internal\n---\n\nĐồng chí Nguyễn Văn Thử bị khiển trách.\n"),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
