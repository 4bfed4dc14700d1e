import Building
import Diagnostics

/// What changed in reports, for people: report by report, part by part, a line a change.
struct ReviewLines {
  let lines: [Wording]

  init(_ review: ReportReview) {
    lines = review.reports.flatMap(Self.lines) + Self.advice(review.reports)
  }

  private static func lines(of report: ReportReview.Reviewed) -> [Wording] {
    let now = report.name.state.wording.inSentence
    guard let comparison = report.comparison, let earlier = report.earlier?.wording.inSentence else {
      return [nothingToCompare(report)]
    }
    let compared = Wording(
      vi: "\(now.vi) so với \(earlier.vi) đã lập", en: "\(now.en) beside \(earlier.en) as it was printed")
    guard !comparison.parts.isEmpty else {
      return [
        Wording(
          vi: "\(report.title): \(compared.vi), nội dung không thay đổi.",
          en: "\(report.title): \(compared.en), nothing changed.")
      ]
    }
    let parts = comparison.parts.map(PartLines.init)
    let count = parts.reduce(0) { $0 + $1.count }
    return [Wording(vi: "\(report.title): \(compared.vi)", en: "\(report.title): \(compared.en)")]
      + parts.flatMap(\.lines)
      + [
        Wording(
          vi: "Cộng: \(count) chỗ thay đổi ở \(parts.count) phần.",
          en: "In all: \(count) changes in \(parts.count) parts.")
      ]
  }

  /// There is no earlier copy, and what there is instead.
  private static func nothingToCompare(_ report: ReportReview.Reviewed) -> Wording {
    guard !report.known.isEmpty else {
      return Wording(
        vi: "\(report.title): chưa lập bản nào để so sánh.", en: "\(report.title): no copy was printed yet.")
    }
    let (now, known) = (report.name.state.wording.inSentence, StateList(report.known).wording)
    return Wording(
      vi: "\(report.title): chưa lập bản nào trước \(now.vi) (đã lập: \(known.vi)).",
      en: "\(report.title): no copy before \(now.en) was printed (there are: \(known.en)).")
  }

  /// What to do where some report could not be compared; once for all of them.
  private static func advice(_ reports: [ReportReview.Reviewed]) -> [Wording] {
    let lacking = reports.filter { $0.comparison == nil }
    let known = lacking.lazy.compactMap(\.known.last).first
    return [
      known.map { last in
        Wording(
          vi: "Muốn so với một bản đã lập thì thêm --against, ví dụ --against \(last.argument).",
          en: "To compare with a copy that was printed add --against, such as --against \(last.argument).")
      },
      lacking.contains { $0.known.isEmpty }
        ? Wording(
          vi: "Mỗi lần kyyeu report lập một bản, nội dung bản đó được lưu lại để so sánh.",
          en: "Whenever kyyeu report prints a copy, what it says is kept to be compared.") : nil,
    ].compactMap(\.self)
  }
}
