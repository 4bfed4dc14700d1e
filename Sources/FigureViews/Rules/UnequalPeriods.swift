import Diagnostics
import Figures

extension Rule {
  package static let unequalPeriods = Rule(
    id: "report/unequal-periods", severity: .hint,
    title: Wording(
      vi: "So sánh hai kỳ dài ngắn khác nhau thì báo cáo ghi rõ là hai kỳ nào",
      en: "A report that compares periods of unequal length says which they are"),
    reason: Wording(
      vi: "Số của 11 tháng đặt cạnh số của cả năm mà không ghi rõ thì “giảm 02” chưa chắc là giảm.",
      en: "Eleven months beside a whole year: where nobody says so, less may be no less at all."),
    breaks: [example("Số buổi học ↓{{ change study.sessions }} so với năm {{ last year }}.")],
    keeps: [
      example("Số buổi học {{ change study.sessions }} so với {{ last period }}."),
      example("Số buổi học {{ change study.sessions }} so với năm {{ last year }}.", asOf: "2026-12-31"),
      example("Số chi bộ {{ change branches.count }} so với năm {{ last year }}."),
    ])

  /// A change that compares periods of unequal length, in a report that names none.
  package func finding(at location: Location, _ expression: String, _ periods: String) -> Diagnostic {
    // Terminals show the spaces that do not break, and these are of our own making.
    let periods = periods.replacing("\u{A0}", with: " ")
    return finding(
      at: location,
      Wording(
        vi: "Lời văn của báo cáo so sánh hai kỳ dài ngắn khác nhau mà không ghi rõ là hai kỳ nào",
        en: "The report’s prose compares periods of unequal length and says nowhere which"),
      found: Wording(vi: "{{ \(expression) }}: \(periods)", en: "{{ \(expression) }}: \(periods)"),
      help: Wording(
        vi: "Ghi “so với {{ last period }}” thay cho “so với năm {{ last year }}”",
        en: "Write “so với {{ last period }}” instead of “so với năm {{ last year }}”"))
  }

  private static func example(_ text: String, asOf: String = "2026-11-30") -> Example {
    Example([
      .init(
        "content/site.yaml",
        "name: Ví dụ\nyears:\n  - {year: 2025, draft: true}\n  - {year: 2026, draft: true, as_of: \(asOf)}\n"),
      ExampleTable.study.file(in: "2025", session("12/3/2025")),
      ExampleTable.study.file(in: "2026", session("11/3/2026")),
      ExampleTable.branches.file(in: "2025", .row("mot", [\.total: 9, \.official: 9])),
      ExampleTable.branches.file(in: "2026", .row("mot", [\.total: 9, \.official: 9])),
      .draftReport(text),
    ])
  }

  private static func session(_ day: String) -> ExampleRow<StudyColumns> {
    .row([\.date: .init(day), \.subject: "Nghị quyết", \.level: "Trung ương", \.required: 9, \.present: 9])
  }
}
