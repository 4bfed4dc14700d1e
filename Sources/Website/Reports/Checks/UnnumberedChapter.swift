import Content
import Diagnostics
import Vietnamese

extension ReportCheck {
  /// A chapter without a number stands before those that have one, and is no opening.
  package static let unnumberedChapter = ReportCheck(rule: .unnumberedChapter) { checked in
    let chapters = checked.report.chapters
    let firstNumbered = chapters.firstIndex { $0.chapter?.isNumbered == true } ?? chapters.endIndex
    return chapters.enumerated().compactMap { index, page in
      guard page.chapter?.isNumbered == false else { return nil }
      if page.isOpening { return .opening(page, report: checked.report.page) }
      return index > firstNumbered ? .unnumberedAfterNumbered(page, chapters[firstNumbered]) : nil
    }
  }
}

extension Page {
  /// Whether its title names an opening.
  fileprivate var isOpening: Bool {
    ["mo dau", "loi mo dau", "phan mo dau", "loi noi dau"].contains(title.folded)
  }
}

extension Diagnostic {
  fileprivate static func opening(_ page: Page, report: Page) -> Diagnostic {
    Rule.unnumberedChapter.finding(
      at: page.fieldLocation("title"),
      Wording(
        vi: "“\(page.title)” được in thành một đề mục, mà lời mở đầu của báo cáo không có đề mục",
        en: "“\(page.title)” is printed as a heading, and the opening of a report has none"),
      required: Wording(
        vi: "Lời mở đầu là phần lời của \(report.source.path)", en: "The opening is the text of \(report.source.path)"),
      help: Wording(
        vi: "Chuyển lời của tệp này vào \(report.source.path), rồi xóa tệp",
        en: "Move its text into \(report.source.path) and delete the file"))
  }

  fileprivate static func unnumberedAfterNumbered(_ page: Page, _ numbered: Page) -> Diagnostic {
    Rule.unnumberedChapter.finding(
      at: page.fieldLocation("unnumbered"),
      Wording(
        vi: "“\(page.title)” không đánh số nhưng đứng sau phần có số “\(numbered.title)”",
        en: "“\(page.title)” has no number and stands after the numbered “\(numbered.title)”"),
      required: Wording(
        vi: "Phần không đánh số đứng trước các phần có số", en: "Parts without a number come before those that have one"
      ),
      help: Wording(
        vi: "Xóa dòng “unnumbered”, hoặc cho số thứ tự nhỏ hơn; lời kết thì viết ở cuối phần trước đó",
        en: "Delete “unnumbered”, or give it a smaller place; write last words at the end of the part before"))
  }
}

extension Rule {
  package static let unnumberedChapter = Rule(
    id: "report/unnumbered-chapter", severity: .warning,
    title: Wording(
      vi: "Phần không đánh số đứng trước các phần có số; lời mở đầu ở index.md",
      en: "Parts without a number come first; the opening is the text of index.md"),
    reason: Wording(
      vi: "Một đề mục không số giữa các đề mục có số, hay ngay trên chỗ ký, thường là lời mở đầu bị in sai chỗ.",
      en: "A heading without a number among numbered ones, or above the signature, mostly is an opening out of place."),
    breaks: [
      ReportExamples.parts(("01-a.md", "title: A"), ("02-b.md", "title: B\nunnumbered: ↓true")),
      ReportExamples.parts(("01-a.md", "title: ↓Mở đầu\nunnumbered: true"), ("02-b.md", "title: B")),
      ReportExamples.parts(("01-a.md", "title: A"), ("02-b.md", "title: ↓LỜI MỞ ĐẦU\nunnumbered: true")),
    ],
    keeps: [
      ReportExamples.parts(("01-a.md", "title: A\nunnumbered: true"), ("02-b.md", "title: B")),
      ReportExamples.parts(("01-a.md", "title: Mở đầu"), ("02-b.md", "title: B")),
      ReportExamples.parts(("01-a.md", "title: A"), ("02-b.md", "title: B\nannex: true\nunnumbered: true")),
    ])
}
