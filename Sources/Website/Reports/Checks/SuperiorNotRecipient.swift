import Content
import Diagnostics
import Vietnamese

extension ReportCheck {
  /// A report goes up to the body directly above.
  package static let superiorNotRecipient = ReportCheck(rule: .superiorNotRecipient) { checked in
    let report = checked.report
    let superior = checked.assembly.parent(of: report)
    let (words, recipients) = (report.layout.superiors, report.details.recipients)
    if case .draft = report.issue.state { return [] }
    guard !words.isEmpty, !superior.isEmpty, !recipients.contains(where: { names($0, superior, by: words) }) else {
      return []
    }
    let name =
      words.first.map { word in superior.droppingOne(of: words).map { "\(word) \($0)" } ?? superior } ?? superior
    return [
      Rule.superiorNotRecipient.finding(
        at: report.page.fieldLocation("recipients"),
        Wording(
          vi: "Nơi nhận chưa có cấp trên trực tiếp", en: "The body directly above is not among the recipients"),
        required: Wording(vi: "“\(name)” ở nơi nhận", en: "“\(name)” among the recipients"),
        help: Wording(
          vi: "Thêm vào đầu mục “recipients”, ví dụ: recipients: [\(name), …]",
          en: "Put it first in “recipients”, as: recipients: [\(name), …]"))
    ]
  }

  /// Whether a recipient is the superior, by its full name or as offices shorten it: `Đảng ủy Trường`.
  private static func names(_ recipient: String, _ superior: String, by words: [String]) -> Bool {
    guard let name = recipient.droppingOne(of: words) else { return false }
    let (own, full) = (name.syllables, (superior.droppingOne(of: words) ?? superior).syllables)
    return !own.isEmpty && (full.starts(with: own) || own.starts(with: full))
  }
}

extension String {
  /// The name that follows the last of some words, however they are spelled: of `Ban Thường vụ Đảng ủy Trường` `Trường`;
  /// nil where none of them stands in it.
  fileprivate func droppingOne(of words: [String]) -> String? {
    let parts = split(separator: " ")
    let folded = parts.map { $0.folded }
    let ends = words.flatMap { word -> [Int] in
      let wanted = word.syllables
      return folded.indices.filter { folded[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
    return ends.max().map { parts[$0...].joined(separator: " ") }
  }

  fileprivate var syllables: [String] { folded.split(separator: " ").map(String.init) }
}

extension Rule {
  package static let superiorNotRecipient = Rule(
    id: "report/superior-not-recipient", severity: .hint,
    title: Wording(
      vi: "Cấp trên trực tiếp có ở nơi nhận", en: "The body directly above is among the recipients"),
    reason: Wording(
      vi: "Báo cáo tổng kết gửi cấp ủy cấp trên trực tiếp; thiếu ở nơi nhận thì dễ quên gửi.",
      en: "An annual report goes to the committee directly above; left out of the list it is easily not sent."),
    breaks: [
      ReportExamples.committee("recipients: ↓[Các chi bộ]"),
      ReportExamples.committee("number: 12\nsigned_on: 2026-12-05\nrecipients: ↓[Đảng ủy Khoa Khác]"),
      ReportExamples.branches("recipients: ↓[Các đảng viên]"),
    ],
    keeps: [
      ReportExamples.committee("recipients: [Đảng ủy Trường, Các chi bộ]"),
      ReportExamples.committee("recipients: [Ban Thường vụ Đảng ủy Trường Ví Dụ]"),
      ReportExamples.branches("recipients: [Đảng ủy Khoa]"), ReportExamples.committee("draft_number: 1"),
    ])
}
