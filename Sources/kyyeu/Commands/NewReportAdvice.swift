import Content
import Diagnostics

/// What is printed behind the files of a new report: where somebody must look, and what comes next.
struct NewReportAdvice {
  let year: Int
  /// The year that the texts are from; nil where they are from no year.
  let yearBefore: Int?
  let places: PlacesToReview
  /// Whether the year has tables of figures.
  let hasFigures: Bool

  var lines: [Wording] { marks + years + next }

  private var marks: [Wording] {
    let count = places.marked.reduce(0) { $0 + $1.lines.count }
    guard count > 0 else { return [] }
    let (vi, en) =
      yearBefore.map { ("số liệu gõ tay của năm \($0), chỗ chưa viết", "numbers typed for \($0), what is not written") }
      ?? ("chỗ chưa viết", "what is not written")
    return [
      Wording(
        vi: "Còn \(count) dòng có dấu [?] (\(vi)), đề nghị rà soát rồi xóa dấu trước khi trình ký:",
        en: "\(count) lines hold [?] (\(en)); look at each and delete the mark before the report is signed:")
    ]
      + places.marked.map { path, lines in
        let list = lines.map(String.init).joined(separator: ", ")
        return Wording(vi: "  \(path): dòng \(list)", en: "  \(path): line \(list)")
      }
  }

  private var years: [Wording] {
    guard let yearBefore, !places.ofYearBefore.isEmpty else { return [] }
    return [
      Wording(
        vi: "Còn \(places.ofYearBefore.count) chỗ trong bài ghi năm \(yearBefore), đề nghị rà soát:",
        en: "\(places.ofYearBefore.count) places still write \(yearBefore) in words and want a look:")
    ] + places.ofYearBefore.map { Wording(verbatim: "  \($0)") }
  }

  private var next: [Wording] {
    let figures =
      hasFigures
      ? []
      : [
        Wording(
          vi:
            "Năm \(year) chưa có số liệu: chạy kyyeu new figures \(year) rồi điền các bảng, sau đó mới in được báo cáo.",
          en:
            "\(year) has no figures: run kyyeu new figures \(year) and fill in the tables before the report is printed."
        )
      ]
    return figures + [
      Wording(
        vi: "Báo cáo là dự thảo lần 1, lưu hành nội bộ. Khi có số liệu, in dự thảo: kyyeu report \(year)",
        en:
          "The report is its first draft, for the office alone. Once there are figures, print it: kyyeu report \(year)")
    ]
  }
}
