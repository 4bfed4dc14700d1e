import Diagnostics

extension TextCheck {
  /// No public text says that there is a part which the public does not see.
  static let internalPartMentioned = TextCheck(rule: .internalPartMentioned) { text in
    text.passages.compactMap { passage in
      passage.internalPart.map { words, range in
        TextMatch(range, of: passage) { .internalPartMentioned(words, at: $0) }
      }
    }
  }
}

extension Passage {
  /// The words that tell of such a part.
  fileprivate var internalPart: (words: String, range: Range<Int>)? {
    for phrase in Self.phrases {
      for start in words.places(of: phrase) {
        let isCompound = start > 0 && words[start - 1].isJoined && Self.compounds.contains(words[start - 1].small)
        if isCompound, phrase.first == "bản" { continue }
        let range = start..<start + phrase.count
        return (words[range].map(\.small).joined(separator: " "), range)
      }
    }
    return nil
  }

  /// The mark of such papers, and the names of parts of a site or a report.
  private static let phrases: [[String]] =
    [["lưu", "hành", "nội", "bộ"]]
    + ["bản", "phần", "phụ lục", "trang", "mục", "bảng", "biểu", "chương", "số liệu", "ấn bản", "phiên bản"].map {
      $0.split(separator: " ").map(String.init) + ["nội", "bộ"]
    }

  /// Words before `bản` that make it something else: `văn bản nội bộ`, `biên bản nội bộ`.
  private static let compounds: Set<String> = ["văn", "biên", "kịch", "cơ", "căn", "tư", "nhật"]
}

extension Diagnostic {
  fileprivate static func internalPartMentioned(_ words: String, at location: Location) -> Diagnostic {
    Rule.internalPartMentioned.finding(
      at: location,
      Wording(
        vi: "Bài công khai nói đến nội dung không đăng: “\(words)”",
        en: "A public text tells of something that is not published: “\(words)”"),
      required: Wording(
        vi: "Bài công khai không nhắc đến phần nội bộ", en: "A public text does not mention an internal part"),
      help: Wording(
        vi: "Bỏ câu này; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Take the sentence out; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let internalPartMentioned = Rule(
    id: "privacy/internal-part-mentioned",
    title: Wording(
      vi: "Bài công khai không nói rằng còn có phần nội bộ",
      en: "A public text does not say that there is an internal part"),
    reason: Wording(
      vi:
        "Câu “số liệu có ở phụ lục lưu hành nội bộ” cho người ngoài biết có tài liệu gì và nên tìm ở đâu; “lưu hành nội bộ” trên bài công khai còn là ghi sai.",
      en:
        "“The numbers are in the internal annex” tells a stranger what there is and where to look; as a mark on a public page it is wrong besides."
    ),
    breaks: [
      Example("content/a.md", page("Số liệu có ở phụ lục ↓lưu hành nội bộ.")),
      Example("content/a.md", page("Xem ↓Bản nội bộ.")),
      Example("content/a.md", "---\ntitle: A\nsummary: ↓Chi tiết ở phần nội bộ\n---\n"),
      Example("content/a.md", page("| Tên | Nơi xem |\n|---|---|\n| Đảng phí | ↓Số liệu nội bộ |")),
    ],
    keeps: [
      Example("content/a.md", page("Giữ đoàn kết nội bộ; thực hiện quy chế chi tiêu nội bộ.")),
      Example("content/a.md", page("Quản lý văn bản nội bộ theo quy định.")),
      Example("content/a.md", "---\ntitle: A\naudience: internal\n---\n\nXem phần nội bộ.\n"),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
