import Diagnostics

extension Rule {
  static let unknownDate = Rule(
    id: "markdown/unknown-date",
    title: Wording(vi: "Ngày ghi trong {{ ngày … }} là ngày có thật", en: "A date in {{ date … }} is a real one"),
    reason: Wording(
      vi: "Ngày sai không đổi được thành ngày tháng viết đủ, và máy tìm kiếm không hiểu.",
      en: "A wrong date cannot be written out, and search engines do not understand it."),
    breaks: [
      Example("content/a.md", "---\ntitle: A\n---\n\nHọp ↓{{ ngày 31/02/2026 }}.\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\nHọp ↓{{ date mai }}.\n"),
    ],
    keeps: [
      Example("content/a.md", "---\ntitle: A\n---\n\nHọp {{ ngày 05/9/2026 }} và {{ date 2026-09-07 }}.\n")
    ])

  /// What stands where a date should be.
  func finding(at location: Location, date written: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "“\(written)” không phải là ngày có thật", en: "“\(written)” is not a date"),
      required: Wording(
        vi: "Ngày/tháng/năm như 05/9/2026, hoặc 2026-09-05", en: "Day/month/year as 05/9/2026, or 2026-09-05"),
      help: Wording(vi: "Sửa lại ngày, chẳng hạn {{ ngày 05/9/2026 }}", en: "Mend it, such as {{ date 2026-09-05 }}"))
  }
}
