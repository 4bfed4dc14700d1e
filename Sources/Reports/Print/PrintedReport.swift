import Content
import Markdown
import Text
import Vietnamese

/// Makes the data that a report is printed from, as PDF and for a word processor, from its tree and an official layout.
///
/// What reads the data adds no word of its own: every text is final, in the case that the layout asks for and with the site's
/// place of tone marks, and none of it is markup.
package struct PrintedReport: Sendable {
  let document: ReportDocument<[Block]>
  let layout: OfficialLayout
  let words: PrintWords
  private let headings: ReportHeadings
  let spelled: @Sendable (String) -> String

  /// - Parameters:
  ///   - document: What is printed.
  ///   - layout: By which rules.
  ///   - words: What the program itself says on its pages.
  ///   - headings: How a word processor numbers them.
  ///   - spelled: Gives a text the site's place of tone marks.
  package init(
    _ document: ReportDocument<[Block]>, layout: OfficialLayout, words: PrintWords,
    headings: ReportHeadings = .automatic,
    spelled: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.document = document
    self.layout = layout
    self.words = words
    self.headings = headings
    self.spelled = spelled
  }

  /// The data, and what is to be known of it.
  package func data() -> PrintData {
    var writer = PrintWriter(layout: layout, spelled: spelled)
    let chapters = document.chapters.enumerated().map { index, chapter in
      let isLast = index == document.chapters.count - 1
      return json(of: chapter, isLast ? chapter.body.ended(with: layout.words.ending) : chapter.body, &writer)
    }
    let members: [(String, JSONText?)] = [
      ("title", writer.text(title)), ("author", writer.text(document.head.issuer)),
      ("subject", writer.text(document.head.subject)), ("language", .string("vi")), ("day", .string(day.iso)),
      ("layout", layout.value), ("headings", .string(headings.rawValue)), ("labels", labels(writer)),
      ("head", head(writer)),
      ("opening", writer.opening(document.opening)), ("chapters", .list(chapters)), ("closing", closing(writer)),
      ("contents", contents(writer) ?? .written(Array("null".utf8))),
      ("annexes", .list(document.annexes.map { json(of: $0, &writer) })),
    ]
    var bytes: [UInt8] = []
    JSONText.object(members).write(to: &bytes)
    return PrintData(
      json: bytes, pictures: writer.pictures, title: spelled(title), epoch: day.secondsSince1970, texts: texts)
  }

  /// `Báo cáo tổng kết công tác năm 2026`.
  var title: String { "\(document.head.type) \(document.head.subject)" }

  /// The report's own day: that of its signing, before it the last of its year.
  var day: PrintDay { document.head.date.map(PrintDay.init) ?? PrintDay(year: document.year, month: 12, day: 31) }

  /// A text in the case that a component asks for.
  func cased(_ text: String, _ component: LayoutComponent) -> String { layout[component].cased(text) }

  /// What stands on every page. How far a document may be spread is a mark under its date, which the signer decides on: no label
  /// says it, whatever edition the file is of.
  private func labels(_ writer: PrintWriter) -> JSONText {
    .object([
      ("top_right", standing.isEmpty ? nil : writer.text(standing.joined(separator: " – "))),
      ("bottom_left", document.isIllustrative ? writer.text(words.text(.illustrative)) : nil),
    ])
  }

  /// What the file is short of a report that was issued.
  private var standing: [String] {
    (document.isDraft ? [words.text(.draft)] : []) + (document.isPreview ? [words.text(.preview)] : [])
  }

  private func json(
    of chapter: ReportChapter<[Block]>, _ body: [Block], _ writer: inout PrintWriter
  ) -> JSONText {
    .object([
      ("id", .string(chapter.id)), ("name", writer.text(name(of: chapter))), ("blocks", writer.chapter(body)),
    ])
  }

  /// `I- ĐẶC ĐIỂM TÌNH HÌNH`.
  func name(of chapter: ReportChapter<[Block]>) -> String {
    cased(chapter.number.map { "\($0) \(chapter.title)" } ?? chapter.title, .chapter)
  }
}
