import Building
import Content
import Diagnostics

extension Wording {
  /// Nothing answers to what was asked for: what there is, and what there is but is left out.
  static func noReport(_ failure: ReportSelection.Failure) -> Wording {
    let sentences =
      [lacking(failure), present(failure)] + failure.omissions.map { leftOut($0, failure.kinds) } + [wayOut(failure)]
    let said = sentences.compactMap(\.self)
    return Wording(vi: said.map(\.vi).joined(separator: ". "), en: said.map(\.en).joined(separator: ". "))
  }

  private static func lacking(_ failure: ReportSelection.Failure) -> Wording {
    guard let year = failure.year else { return Wording(vi: "Chưa có báo cáo nào", en: "There is no report") }
    guard let branch = failure.branch, failure.years.contains(year) else {
      return Wording(vi: "Chưa có báo cáo năm \(year)", en: "There is no report of \(year)")
    }
    return Wording(
      vi: "Năm \(year) chưa có báo cáo của chi bộ “\(branch)”",
      en: "There is no report of \(year) of a branch “\(branch)”")
  }

  private static func present(_ failure: ReportSelection.Failure) -> Wording? {
    if let year = failure.year, failure.branch != nil, failure.years.contains(year) {
      let branches = failure.branches.joined(separator: ", ")
      return branches.isEmpty ? nil : Wording(vi: "Hiện có: chi bộ \(branches)", en: "There are: branches \(branches)")
    }
    let years = failure.years.map(String.init).joined(separator: ", ")
    return years.isEmpty ? nil : Wording(vi: "Hiện có: năm \(years)", en: "There are: \(years)")
  }

  private static func leftOut(_ omission: Omission, _ kinds: SiteKinds?) -> Wording {
    let why = omission.why(kinds)
    return Wording(
      vi: "Báo cáo ở \(omission.path) không được lập (\(why.vi))",
      en: "The report in \(omission.path) is left out (\(why.en))")
  }

  private static func wayOut(_ failure: ReportSelection.Failure) -> Wording? {
    guard failure.omissions.isEmpty, failure.branch == nil else { return nil }
    let year = Wording(vi: failure.year.map(String.init) ?? "NĂM", en: failure.year.map(String.init) ?? "YEAR")
    return Wording(
      vi: "Tạo báo cáo bằng kyyeu new report \(year.vi)", en: "Make one with kyyeu new report \(year.en)")
  }

  /// The copy that was asked for was never printed, of any report.
  static func noCopy(_ failure: ReportReview.Failure) -> Wording {
    let asked = failure.asked.wording.inSentence
    guard !failure.known.isEmpty else {
      return Wording(
        vi: "Chưa lập \(asked.vi), cũng chưa lập bản nào khác để so sánh",
        en: "There is no printed copy to compare with, neither \(asked.en) nor another")
    }
    let known = StateList(failure.known).wording
    return Wording(
      vi: "Chưa lập \(asked.vi) nên không so sánh được. Đã lập: \(known.vi)",
      en: "Nothing is known of \(asked.en), so nothing was compared. There are: \(known.en)")
  }
}
