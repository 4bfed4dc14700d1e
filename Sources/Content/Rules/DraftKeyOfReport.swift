import Diagnostics
import Input

/// Takes out the key that other pages have and a report has not.
enum DraftKeyOfReport {
  /// The entries of the front matter of a page of a kind, without `draft` where that is a report, which is told.
  static func left(
    out entries: [YAMLNode.Entry], of kind: Kind, in source: SourceText, findings: inout [Diagnostic]
  ) -> [YAMLNode.Entry] {
    guard kind == .annualReport else { return entries }
    let key = PageFields.draft.field.name
    for entry in entries where entry.key.scalar == key {
      findings.append(.draftKeyOfReport(at: entry.key.location(in: source)))
    }
    return entries.filter { $0.key.scalar != key }
  }
}

extension Rule {
  static let draftKeyOfReport = Rule(
    id: "report/draft-key",
    title: Wording(
      vi: "Báo cáo dự thảo được ghi bằng “draft_number”, không bằng “draft”",
      en: "That a report is a draft is said by “draft_number”, not by “draft”"),
    reason: Wording(
      vi:
        "Dự thảo báo cáo vẫn được in để lấy ý kiến và không bao giờ được đăng; “draft: true” của bài viết không nói lên điều đó.",
      en: "A draft of a report is printed to be commented on and is never published, which “draft: true” does not say."),
    breaks: [.report("↓draft: true"), .report("draft_number: 2\n↓draft: true"), .report("↓draft: false")],
    keeps: [.report("draft_number: 2"), Example("content/bai.md", "---\ntitle: Bài\ndraft: true\n---\n")])
}

extension Diagnostic {
  fileprivate static func draftKeyOfReport(at location: Location) -> Diagnostic {
    Rule.draftKeyOfReport.finding(
      at: location, Wording(vi: "Báo cáo không có mục “draft”", en: "A report has no key “draft”"),
      required: Wording(
        vi: "draft_number: lần dự thảo; bản trình ký và bản ban hành thì không ghi",
        en: "draft_number: which draft it is; nothing in a copy for signature or an issued report"),
      help: Wording(
        vi: "Xóa dòng này; còn là dự thảo thì ghi draft_number: 1",
        en: "Delete this line; while it is a draft, write draft_number: 1"))
  }
}
