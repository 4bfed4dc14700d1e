import Diagnostics

extension Diagnostic {
  /// A clearance of a text that is not internal, or that no public file says.
  static func needlessClearance(_ text: String, at location: Location) -> Diagnostic {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
    return Rule.needlessClearance.finding(
      at: location,
      Wording(
        vi: "Câu “\(shown)” được ghi là được phép công khai nhưng không trùng với nội dung nội bộ nào đang đăng",
        en: "“\(shown)” is cleared, but nothing internal that is published says it"),
      required: Wording(
        vi: "Mỗi câu ở cleared_texts đúng nguyên văn một câu nội bộ có trong bản công khai",
        en: "Each text of cleared_texts is an internal sentence that stands in the public edition, as it is written"),
      help: Wording(
        vi: "Chép lại đúng nguyên văn câu đó, hoặc bỏ mục này nếu không còn cần",
        en: "Copy the sentence as it is written, or remove the entry if it is not needed"))
  }
}

extension Rule {
  static let needlessClearance = Rule(
    id: "privacy/needless-clearance",
    severity: .warning,
    title: Wording(
      vi: "Câu được phép công khai phải trùng với một câu nội bộ đang đăng",
      en: "A cleared text is an internal one that is published"),
    reason: Wording(
      vi:
        "Mục cleared_texts cho phép đúng một câu. Câu ghi sai hoặc không còn dùng sẽ che mất lần trùng sau này mà không ai biết.",
      en:
        "An entry of cleared_texts clears one sentence. One that is misspelt or left over would hide what is copied later."
    ),
    breaks: [
      Example(
        "content/tin.md",
        "---\ntitle: Tin\ncleared_texts:\n  - ↓text: Chi bộ thống nhất chương trình công tác\n    reason: Đã công bố\n---\n\nTin.\n"
      )
    ],
    keeps: [
      Example([
        .init(
          "content/bien-ban.md",
          "---\ntitle: Biên bản\naudience: internal\n---\n\nTổ trưởng đề nghị đổi phòng họp sang tầng ba.\n"),
        .init(
          "content/tin.md",
          """
          ---
          title: Tin
          cleared_texts:
            - text: Tổ trưởng đề nghị đổi phòng họp sang tầng ba
              reason: Đảng ủy đồng ý công bố
          ---

          Tổ trưởng đề nghị đổi phòng họp sang tầng ba.

          """),
      ])
    ])
}
