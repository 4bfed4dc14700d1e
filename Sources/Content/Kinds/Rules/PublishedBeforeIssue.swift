import Diagnostics
import Input

/// Looks whether a report is to be published that is not issued, or whose decision names nothing.
enum PublishedBeforeIssue {
  /// For what is filled in for one report: the committee's, or a branch's in its own entry.
  static func check(_ issue: ReportIssue, _ reader: inout FieldReader) {
    guard !isEmpty(issue, &reader), issue.publication != nil, issue.state != .issued else { return }
    reader.report(.publishedBeforeIssue(issue.state, ofBranches: false, at: reader.location(of: key)))
  }

  /// For a report whose front matter has been read. What holds for every branch publishes those that are issued, so one must be.
  static func check(_ report: AnnualReport, _ reader: inout FieldReader) {
    guard report.scope == .branches else { return check(report.issue, &reader) }
    guard !isEmpty(report.issue, &reader), report.issue.publication != nil, !report.isPublished else { return }
    reader.report(.publishedBeforeIssue(report.issue.state, ofBranches: true, at: reader.location(of: key)))
  }

  private static let key = ReportIssue.publish.name

  private static func isEmpty(_ issue: ReportIssue, _ reader: inout FieldReader) -> Bool {
    if let place = reader.placeWithoutValue(of: key) {
      reader.report(.emptyPublication(at: place))
      return true
    }
    guard let publication = issue.publication, publication.figures.isEmpty, !publication.hasPrint else { return false }
    reader.report(.emptyPublication(at: reader.location(of: key)))
    return true
  }
}

extension Rule {
  static let publishedBeforeIssue = Rule(
    id: "report/published-before-issue",
    title: Wording(
      vi: "Báo cáo chỉ được công khai sau khi ban hành", en: "A report is published only once it is issued"),
    reason: Wording(
      vi: "Dự thảo và bản trình ký còn thay đổi, chưa có giá trị; đăng lên mạng thì không thu hồi được.",
      en: "A draft and a copy for signature may still change and bind nobody; what is on the web cannot be taken back."),
    breaks: [
      .report("publish: ↓[members.total]"), .report("draft_number: 2\npublish: ↓[pdf]"),
      .report("scope: branches\ndraft_number: 1\npublish: ↓[members.total]"),
      .report("scope: branches\nbranches:\n  - code: a\n    publish: ↓[members.total]"),
    ],
    keeps: [
      .report(
        "number: 12-BC/ĐU\nsigned_on: 2026-12-05\nsigner: Người Một\nrecipients: [Đảng ủy Trường]\npublish: [pdf]"),
      .report("draft_number: 2"),
    ])
}

extension Diagnostic {
  fileprivate static func publishedBeforeIssue(
    _ state: ReportState, ofBranches isOfBranches: Bool, at location: Location
  ) -> Diagnostic {
    let found =
      switch state {
      case .draft(let number): Wording(vi: "Dự thảo lần \(number)", en: "Draft \(number)")
      default: Wording(vi: "Bản trình ký, chưa có số", en: "The copy for signature, without a number")
      }
    return Rule.publishedBeforeIssue.finding(
      at: location,
      isOfBranches
        ? Wording(
          vi: "“publish” ghi cho các chi bộ khi chưa chi bộ nào ban hành báo cáo",
          en: "“publish” stands for the branches, none of which has issued its report")
        : Wording(vi: "“publish” ghi ở báo cáo chưa ban hành", en: "“publish” stands in a report that is not issued"),
      required: Wording(
        vi: "Báo cáo đã ban hành: có “number”, không có “draft_number”",
        en: "An issued report: with “number”, without “draft_number”"),
      found: found,
      help: Wording(
        vi: "Chưa ban hành thì xóa dòng “publish”; đã ban hành thì ghi “number”, “signed_on” và xóa “draft_number”",
        en: "Until it is issued delete “publish”; once it is, write “number” and “signed_on” and delete “draft_number”")
    )
  }
}

extension Example {
  /// The committee's report with further lines of front matter.
  static func report(_ lines: String) -> Example {
    Example([
      File("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n"),
      File(
        "content/bao-cao/2026/index.md",
        "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\n\(lines)\n---\n"),
    ])
  }
}
