import Diagnostics

extension Rule {
  package static let presentOverRequired = Rule(
    id: "content/present-over-required",
    title: Wording(
      vi: "Số có mặt không vượt quá số phải dự", en: "No more members are present than are required to attend"),
    reason: Wording(
      vi: "Tỷ lệ dự học vượt quá 100% là sai ngay khi nhìn thấy.",
      en: "An attendance above 100% is wrong at first sight."),
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
  static func presentOverRequired(_ present: Int, _ required: Int, at location: Location) -> Diagnostic {
    Rule.presentOverRequired.finding(
      at: location,
      Wording(
        vi: "Có mặt \(present) người, nhiều hơn số phải dự là \(required)",
        en: "\(present) are present, more than the \(required) required"),
      required: Wording(vi: "Số có mặt ≤ số phải dự", en: "Present ≤ required"),
      found: Wording(verbatim: "\(present) > \(required)"),
      help: Wording(
        vi: "Kiểm tra lại “present” và “required” theo danh sách điểm danh",
        en: "Check “present” and “required” against the attendance list"))
  }
}
