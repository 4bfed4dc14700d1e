import Diagnostics

extension Rule {
  static let overAtMost = Rule(
    id: "content/over-at-most",
    title: Wording(
      vi: "Số ở mục này không lớn hơn số ở mục kia, khi loại bài quy định",
      en: "A number is not above another where the kind says so"),
    reason: Wording(
      vi: "Số có mặt không thể lớn hơn số được triệu tập.",
      en: "More members present than required is wrong at first sight."),
    breaks: [Example("content/hoc-tap-nghi-quyet/a.md", session(required: "62", present: "↓63"))],
    keeps: [
      Example("content/hoc-tap-nghi-quyet/a.md", session(required: "62", present: "62")),
      Example("content/hoc-tap-nghi-quyet/a.md", session(required: "62", present: "0")),
    ])

  private static func session(required: String, present: String) -> String {
    """
    ---
    title: Học tập nghị quyết
    date: 2026-09-05
    subject: Nghị quyết
    level: central
    required: \(required)
    present: \(present)
    ---

    """
  }
}

extension Diagnostic {
  /// A number above the one that bounds it, each with its key.
  static func overAtMost(
    _ part: (key: String, number: Int), _ whole: (key: String, number: Int), at location: Location
  ) -> Diagnostic {
    Rule.overAtMost.finding(
      at: location,
      Wording(
        vi: "“\(part.key)” là \(part.number), lớn hơn “\(whole.key)” là \(whole.number)",
        en: "“\(part.key)” is \(part.number), more than “\(whole.key)”, which is \(whole.number)"),
      required: Wording(verbatim: "\(part.key) ≤ \(whole.key)"),
      found: Wording(verbatim: "\(part.number) > \(whole.number)"),
      help: Wording(
        vi: "Kiểm tra lại “\(part.key)” và “\(whole.key)”", en: "Check “\(part.key)” and “\(whole.key)”"))
  }
}
