import Diagnostics
import Vietnamese

extension Rule {
  package static let badDate = Rule(
    id: "content/bad-date",
    title: Wording(
      vi: "Ngày viết dạng năm-tháng-ngày hoặc ngày/tháng/năm và có thật trên lịch",
      en: "A date is written year-month-day or day/month/year and is on the calendar"),
    reason: Wording(
      vi: "Ngày sai làm bài đứng sai chỗ trong danh sách, hoặc hiện ra quá sớm, quá muộn.",
      en: "A wrong date puts a page in the wrong place of a list, or shows it too early or too late."),
    breaks: [
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓31/02/2026\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓hôm qua\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓2026-9-5\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓5.9.2026\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: ↓2026-09-05 21:00\n---\n"),
    ],
    keeps: [
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: 28/02/2026\nupdated: 2026-03-01\n---\n")
    ])
}

extension Diagnostic {
  /// `found` is the value of `key`, no day that is read.
  static func badDate(_ key: String, found: String, at location: Location) -> Diagnostic {
    let mistyped = MistypedDate(found)
    return Rule.badDate.finding(
      at: location,
      mistyped?.wording(of: key)
        ?? Wording(vi: "Giá trị của “\(key)” không phải là một ngày", en: "The value of “\(key)” is not a date"),
      required: Wording(
        vi: "Ngày có trên lịch, viết như 2026-09-05 hoặc 5/9/2026",
        en: "A day of the calendar, as 2026-09-05 or 5/9/2026"),
      found: Wording(verbatim: "“\(found)”"),
      help: mistyped?.help
        ?? Wording(vi: "Viết lại ngày theo một trong hai dạng đó", en: "Write the date in one of these two forms"))
  }
}
