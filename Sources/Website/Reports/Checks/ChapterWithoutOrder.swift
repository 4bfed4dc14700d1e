import Content
import Diagnostics

extension ReportCheck {
  /// Where a report has several chapters, each says its place; annexes likewise.
  package static let chapterWithoutOrder = ReportCheck(rule: .chapterWithoutOrder) { checked in
    [checked.report.chapters, checked.report.annexes].flatMap { pages -> [Diagnostic] in
      guard pages.count > 1 else { return [] }
      let highest = pages.compactMap { $0.chapterOrder?.numbers.first }.max() ?? 0
      return pages.filter { $0.chapterOrder == nil }.enumerated().map { index, page in
        .withoutOrder(page, place: highest + index + 1, isAlone: highest > 0)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutOrder(_ page: Page, place: Int, isAlone: Bool) -> Diagnostic {
    let name = (place < 10 ? "0" : "") + "\(place)-\(page.fileName)"
    return Rule.chapterWithoutOrder.finding(
      at: page.fieldLocation("title"),
      isAlone
        ? Wording(
          vi: "“\(page.title)” chưa có số thứ tự, nên được xếp sau các phần đã có số",
          en: "“\(page.title)” says no place and comes after the parts that do")
        : Wording(
          vi: "“\(page.title)” chưa có số thứ tự; các phần đang được xếp theo tên tệp",
          en: "“\(page.title)” says no place; the parts stand in the order of their files’ names"),
      required: Wording(
        vi: "Số ở đầu tên tệp, như \(name), hoặc mục “order”",
        en: "A number that the file’s name begins with, as \(name), or “order”"),
      help: Wording(
        vi: "Đổi tên tệp, hoặc thêm một dòng, ví dụ: order: \(place)",
        en: "Rename the file, or add a line such as: order: \(place)"))
  }
}

extension Rule {
  package static let chapterWithoutOrder = Rule(
    id: "report/chapter-without-order", severity: .warning,
    title: Wording(vi: "Mỗi phần của báo cáo ghi rõ số thứ tự", en: "Each part of a report says its place"),
    reason: Wording(
      vi: "Không có số, các phần xếp theo vần của tên tệp: “mo-dau.md” có thể in sau “de-xuat.md”, ngay trên chỗ ký.",
      en: "Without one, parts stand in the order of the alphabet: an opening may be printed last, above the signature."),
    breaks: [
      ReportExamples.parts(("01-a.md", "title: A"), ("b.md", "title: ↓B")),
      ReportExamples.parts(("a.md", "title: ↓A"), ("b.md", "title: B")),
      ReportExamples.parts(("01-a.md", "title: A"), ("2b-c.md", "title: ↓C")),
      ReportExamples.parts(("11-a.md", "title: A\nannex: true"), ("b.md", "title: ↓B\nannex: true")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/b.md", "title: ↓B")),
    ],
    keeps: [
      ReportExamples.parts(("01-a.md", "title: A"), ("b.md", "title: B\norder: 2")),
      // One alone stands where it stands.
      ReportExamples.parts(("a.md", "title: A"), ("b.md", "title: B\nannex: true")),
    ])
}
