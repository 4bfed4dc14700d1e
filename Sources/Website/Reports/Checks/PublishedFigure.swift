import Content
import Diagnostics
import FigureViews

extension ReportCheck {
  /// What is published of a report are figures that there are and that the public is told.
  package static let publishedFigure = ReportCheck(rule: .publishedFigure) { checked in
    let report = checked.report
    return (report.issue.publication?.figures ?? []).compactMap { name in
      let place = report.location(ofPublished: name)
      guard let figure = Figure.all.first(where: { $0.name == name }) else { return .unknownPublished(name, at: place) }
      if report.branch != nil, !figure.isByBranch { return .publishedOfNoBranch(name, at: place) }
      return figure.told.covers(branch: report.branch != nil)
        ? nil : .internalPublished(figure, ofBranch: report.branch != nil, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownPublished(_ name: String, at location: Location) -> Diagnostic {
    let nearest = NearestName.of(name, among: Figure.all.map(\.name) + [ReportPublication.print])
    return Rule.publishedFigure.finding(
      at: location, Wording(vi: "Không có số liệu tên “\(name)”", en: "There is no figure “\(name)”"),
      required: Wording(
        vi: "Tên một số liệu trong danh sách của lệnh kyyeu explain figures, hoặc pdf",
        en: "The name of a figure that kyyeu explain figures lists, or pdf"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(
          vi: "Dùng một tên trong danh sách đó, hoặc xóa tên này", en: "Use a name of that list, or delete this one"))
  }

  fileprivate static func internalPublished(
    _ figure: Figure, ofBranch isOfBranch: Bool, at location: Location
  ) -> Diagnostic {
    Rule.publishedFigure.finding(
      at: location,
      isOfBranch && figure.told != .nothing
        ? Wording(
          vi: "“\(figure.name)” của một chi bộ chỉ dùng nội bộ",
          en: "“\(figure.name)” is internal where it is a single branch’s")
        : Wording(vi: "“\(figure.name)” chỉ dùng nội bộ", en: "“\(figure.name)” is internal"),
      required: required(ofBranch: isOfBranch),
      help: Wording(vi: "Xóa tên này khỏi “publish”", en: "Take it out of “publish”"))
  }

  fileprivate static func publishedOfNoBranch(_ name: String, at location: Location) -> Diagnostic {
    Rule.publishedFigure.finding(
      at: location,
      Wording(vi: "“\(name)” không có số riêng của chi bộ", en: "“\(name)” is not told of a single branch"),
      required: required(ofBranch: true),
      help: Wording(vi: "Xóa tên này khỏi “publish”", en: "Take it out of “publish”"))
  }

  private static func required(ofBranch isOfBranch: Bool) -> Wording {
    guard isOfBranch else {
      return Wording(
        vi: "Số liệu ghi là công khai trong danh sách của lệnh kyyeu explain figures",
        en: "A figure that kyyeu explain figures lists as public")
    }
    let names = Figure.all.filter { $0.isByBranch && $0.told.covers(branch: true) }.map(\.name).joined(separator: ", ")
    return Wording(vi: "Của một chi bộ chỉ công khai: \(names)", en: "Of a single branch: \(names)")
  }
}

extension Rule {
  package static let publishedFigure = Rule(
    id: "report/published-figure",
    title: Wording(
      vi: "“publish” của báo cáo chỉ nêu số liệu được phép công khai",
      en: "“publish” of a report names figures that the public is told"),
    reason: Wording(
      vi:
        "Ghi sai tên thì trang tóm tắt thiếu số liệu; kỷ luật, đảng phí, giảm đảng viên, số riêng của chi bộ không được công khai.",
      en:
        "A wrong name leaves a hole in the summary; discipline, fees, losses and a branch’s own numbers are not public."
    ),
    breaks: [
      ReportExamples.issued("publish: [↓members.totl, pdf]"),
      ReportExamples.issued("publish: [members.total, ↓fees.collected]"),
      ReportExamples.issued("publish: [members.total, ↓table branches]"),
      ReportExamples.branches(
        "recipients: [Đảng ủy Khoa]\nbranches: [{code: a, number: 3, signed_on: 2026-12-05, publish: [↓members.women]}]"
      ),
      ReportExamples.branches(
        "recipients: [Đảng ủy Khoa]\npublish: [↓branches.count]\nbranches: [{code: a, number: 3, signed_on: 2026-12-05}]"
      ),
    ],
    keeps: [
      ReportExamples.issued("publish: [pdf]"), ReportExamples.issued("publish: [members.total, pdf]"),
      ReportExamples.committee("draft_number: 1"),
    ])
}
