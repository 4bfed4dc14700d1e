import Diagnostics

extension SiteCheck {
  /// A chapter says its place by `order` alone: `weight` orders the pages of a list.
  package static let chapterWeight = SiteCheck(rule: .chapterWeight) { site in
    site.chapters.filter { $0.weight != 0 }.map { page in
      let line = "order: \(max(page.weight, 1))"
      return Rule.chapterWeight.finding(
        at: page.fieldLocation("weight"),
        Wording(
          vi: "“weight” không xếp thứ tự các phần của báo cáo", en: "“weight” does not order the parts of a report"),
        required: Wording(
          vi: "Mục “order”, hoặc số ở đầu tên tệp", en: "“order”, or a number that the file’s name begins with"),
        found: Wording(verbatim: "weight: \(page.weight)"),
        help: Wording(vi: "Đổi dòng này thành “\(line)”", en: "Change the line to “\(line)”"))
    }
  }
}

extension Rule {
  package static let chapterWeight = Rule(
    id: "report/weight-of-chapter",
    title: Wording(
      vi: "Thứ tự các phần của báo cáo ghi ở “order”, không ghi ở “weight”",
      en: "The parts of a report are ordered by “order”, not by “weight”"),
    reason: Wording(
      vi: "“weight” xếp các trang trong danh sách. Một phần có cả hai, hoặc ghi nhầm, sẽ in sai chỗ mà không ai biết.",
      en: "“weight” orders pages in lists. A part that has both, or the wrong one, is printed in the wrong place."),
    breaks: [ReportExamples.parts(("01-a.md", "title: A\nweight: ↓3"), ("02-b.md", "title: B"))],
    keeps: [ReportExamples.parts(("01-a.md", "title: A\norder: 3"), ("02-b.md", "title: B\nweight: 0"))])
}
