import Content
import Diagnostics
import Markdown

extension ReportCheck {
  /// The official layout numbers chapters and the headings in them, so no number is typed before them.
  package static let typedHeadingNumber = ReportCheck(rule: .typedHeadingNumber) { checked in
    let report = checked.report
    let depths = ReportNumbering(report.layout).headings.count
    let titles = report.chapters.filter { $0.chapter?.isNumbered == true }.compactMap { page -> Diagnostic? in
      page.title.headingNumber.map { .typedHeadingNumber($0, before: page.title, at: page.fieldLocation("title")) }
    }
    return titles + report.chapters.flatMap(report.texts).flatMap { $0.typedHeadingNumbers(depths: depths) }
  }
}

extension Page {
  /// The headings of its text that begin with a number, as far as they are of the levels that are numbered.
  fileprivate func typedHeadingNumbers(depths: Int) -> [Diagnostic] {
    // No heading without a mark at the beginning of a line, or a line below it.
    guard source.bytes[body].contains(where: { "#=".utf8.contains($0) }) else { return [] }
    let headings = MarkdownReading.blocks(of: source, body: body).filter { $0.role == .heading }
    let levels = headings.map(\.level)
    let highest = min(levels.min() ?? 2, 2)
    return zip(headings, levels).compactMap { heading, level in
      guard level - highest < depths, let number = heading.text.headingNumber else { return nil }
      return .typedHeadingNumber(
        number, before: heading.text, at: heading.location(of: 0..<number.utf8.count))
    }
  }
}

extension TextBlock {
  /// The level of a heading, told by the marks before it.
  fileprivate var level: Int {
    let line = location(of: 0..<0).place?.excerpt.drop { !"#".contains($0) } ?? ""
    return max(line.prefix { $0 == "#" }.count, 1)
  }
}

extension String {
  /// The number that a heading begins with, as offices write it: `II.`, `I-`, `1.`, `2.1`, `a)`; nil where there is none.
  fileprivate var headingNumber: String? {
    guard firstMatch(of: /^[A-Z]\.\s*[A-Z]\./) == nil else { return nil }
    let number = firstMatch(of: /^(?:[IVX]+\s?[.)–-]|[0-9]+(?:\.[0-9]+)*[.)–-]|[0-9]+(?:\.[0-9]+)+|[a-zđ]\))(?=\s+\S)/)
    return number.map { String($0.output) }
  }
}

extension Diagnostic {
  fileprivate static func typedHeadingNumber(_ number: String, before heading: String, at location: Location)
    -> Diagnostic
  {
    let title = heading.dropFirst(number.count).drop(while: \.isWhitespace)
    return Rule.typedHeadingNumber.finding(
      at: location,
      Wording(
        vi: "Đề mục “\(heading)” có số gõ tay “\(number)”, nên báo cáo in ra hai số",
        en: "The heading “\(heading)” has a typed number “\(number)”, and the report prints two"),
      required: Wording(
        vi: "Số của phần và đề mục trong báo cáo do chương trình ghi theo thể thức",
        en: "Parts and headings of a report are numbered by its official layout"),
      help: Wording(vi: "Bỏ “\(number)”, chỉ ghi “\(title)”", en: "Delete “\(number)” and write “\(title)” alone"))
  }
}

extension Rule {
  package static let typedHeadingNumber = Rule(
    id: "report/typed-heading-number", severity: .warning,
    title: Wording(
      vi: "Đề mục trong các phần của báo cáo không gõ số", en: "The headings of a report’s parts have no typed numbers"),
    reason: Wording(
      vi: "Báo cáo tự đánh số phần và đề mục theo thể thức; gõ thêm thì mỗi đề mục có hai số.",
      en: "A report numbers its parts and headings by its layout; with a typed number each has two."),
    breaks: [
      example("# ↓II. Đề mục\n\nMột câu."),
      example("## Một\n\n### ↓1.2 Đề mục con\n\nMột câu."),
      example("## ↓1. Đề mục\n\nMột câu."),
      example("## ↓a) Đề mục\n\nMột câu."),
      ReportExamples.parts(("01-a.md", "title: ↓I- Kết quả")),
    ],
    keeps: [
      example(
        "## Đề mục\n\n### 5 nhiệm vụ\n\n1. Một\n2. Hai\n\n## V. I. Lênin\n\n##### 1. Sâu hơn\n\n```\n## 1. Mã\n```\n\nMột câu."
      ),
      .draftReport("## 1. Lời mở đầu\n\nMột câu."),
    ])

  private static func example(_ text: String) -> Example {
    .draftReport(with: [.init("content/bao-cao/2026/01-ket-qua.md", "---\ntitle: Kết quả\n---\n\n\(text)\n")])
  }
}
