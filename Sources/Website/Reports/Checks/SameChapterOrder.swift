import Content
import Diagnostics

extension ReportCheck {
  /// No two chapters of a report have the same place in it, nor two annexes.
  package static let sameChapterOrder = ReportCheck(rule: .sameChapterOrder) { checked in
    [checked.report.chapters, checked.report.annexes].flatMap { pages in
      zip(pages, pages.dropFirst()).compactMap { first, second in
        guard let order = second.chapterOrder, first.chapterOrder == order else { return nil }
        // One branch's own chapter follows the common one whose number it has, unless it is meant to stand instead of it.
        if first.folder != second.folder, first.title != second.title { return nil }
        return .sameOrder(order, of: first, and: second)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func sameOrder(_ order: ChapterOrder, of first: Page, and second: Page) -> Diagnostic {
    let isOwn = first.folder != second.folder
    return Rule.sameChapterOrder.finding(
      at: second.chapter?.order == nil ? second.fieldLocation("title") : second.fieldLocation("order"),
      Wording(
        vi: "Hai phần cùng có số thứ tự \(order): \(first.source.path) và \(second.source.path)",
        en: "Two parts have the same place \(order): \(first.source.path) and \(second.source.path)"),
      required: Wording(
        vi: "Mỗi phần của báo cáo một số thứ tự", en: "A place of its own for each part of the report"),
      help: isOwn
        ? Wording(
          vi: "Để thay phần chung thì đặt tên tệp là \(first.fileName); để thêm một phần nữa thì ghi tên phần khác đi",
          en:
            "To stand instead of the common part, name the file \(first.fileName); to be another one, change its title")
        : Wording(
          vi: "Đổi số ở đầu tên tệp, hoặc ghi số khác ở mục “order” của một trong hai tệp",
          en: "Change the number that a file’s name begins with, or the “order” of one of the two"))
  }
}

extension Rule {
  package static let sameChapterOrder = Rule(
    id: "report/same-order",
    title: Wording(
      vi: "Hai phần của một báo cáo không có cùng số thứ tự", en: "No two parts of a report have the same place"),
    reason: Wording(
      vi: "Hai phần cùng số thì không rõ phần nào in trước, và số La Mã của các phần sau có thể sai.",
      en: "Of two parts with one number it is not said which comes first, and the numbers after them may be wrong."),
    breaks: [
      ReportExamples.parts(("02-a.md", "title: A"), ("2-b.md", "title: ↓B")),
      ReportExamples.parts(("01-a.md", "title: A"), ("b.md", "title: B\norder: ↓1")),
      ReportExamples.parts(("11-a.md", "title: A\nannex: true"), ("11-b.md", "title: ↓B\nannex: true")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/01-b.md", "title: ↓A")),
      ReportExamples.partsOfBranches(("a/01-a.md", "title: A"), ("a/01-b.md", "title: ↓B")),
    ],
    keeps: [
      ReportExamples.parts(("2-a.md", "title: A"), ("10-b.md", "title: B"), ("02-1-c.md", "title: C")),
      // Annexes are counted by themselves.
      ReportExamples.parts(("01-a.md", "title: A"), ("01-b.md", "title: B\nannex: true")),
      ReportExamples.partsOfBranches(
        ("01-a.md", "title: A"), ("a/01-a.md", "title: A"), ("a/01-b.md", "title: Riêng\norder: 2")),
      ReportExamples.partsOfBranches(("01-a.md", "title: A"), ("a/01-b.md", "title: Phần riêng")),
    ])
}
