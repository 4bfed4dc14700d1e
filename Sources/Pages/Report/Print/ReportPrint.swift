import Text
import Vietnamese

/// Makes the printed form of a report, and the form that becomes a word processor's file, from its tree and a layout.
package struct ReportPrint: Sendable {
  let document: ReportDocument
  let layout: OfficialLayout
  let spelled: @Sendable (String) -> String

  /// - Parameters:
  ///   - document: What is printed.
  ///   - layout: By which rules.
  ///   - spelled: Gives the words that a layout itself puts on the page the site's place of tone marks; texts of the report
  ///     have it already.
  package init(
    _ document: ReportDocument, layout: OfficialLayout, spelled: @escaping @Sendable (String) -> String = { $0 }
  ) {
    (self.document, self.layout, self.spelled) = (document, layout, spelled)
  }

  /// The HTML from which the PDF is made.
  package func sheet() -> PrintSheet {
    var fragments = FragmentRewriter(.print, ids: ids, fragments: bodies)
    let parts = [
      head, fragments.rewrite(document.opening), chapters(&fragments), closing, contents, annexes(&fragments),
    ]
    return sheet(
      style: "<style>\n\(styleSheet)</style>\n", body: "<main>\n\(parts.joined(separator: "\n"))\n</main>",
      fragments.pictures)
  }

  /// A whole document around `body`.
  func sheet(style: String, body: String, _ pictures: [PrintPicture]) -> PrintSheet {
    let html = """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8" />
      <title>\(XMLText.escaped(title))</title>
      <meta name="author" content="\(XMLText.escaped(document.head.issuer))" />
      <meta name="dcterms.created" content="\(day.iso)" />
      <meta name="dcterms.modified" content="\(day.iso)" />
      \(style)</head>
      <body>
      \(body)
      </body>
      </html>

      """
    return PrintSheet(
      html: Array(html.utf8), pictures: pictures, title: title, epoch: day.secondsSince1970, settings: settings)
  }

  private var settings: [UInt8] {
    var bytes: [UInt8] = []
    JSONText.object([
      ("layout", layout.value), ("notices", notices.json),
      ("ends_wide", .truth(document.annexes.last?.isLandscape ?? false)),
      ("ends_with_annex", .truth(!document.annexes.isEmpty)),
    ]).write(to: &bytes)
    return bytes
  }

  /// `Báo cáo tổng kết công tác năm 2026`.
  var title: String { "\(document.head.type) \(document.head.subject)" }

  /// The report's own day: that of its signing, before it the last of its year.
  var day: PrintDay { document.head.date.map(PrintDay.init) ?? PrintDay(year: document.year, month: 12, day: 31) }

  /// What stands on every page.
  var notices: PrintNotices {
    PrintNotices(
      topRight: document.isDraft ? spelled("DỰ THẢO") : nil,
      bottomLeft: document.isIllustrative ? spelled("Số liệu minh họa") : nil,
      bottomRight: document.isInternal ? spelled("Lưu hành nội bộ") : nil)
  }

  /// What the report's texts are made of, in order.
  var bodies: [[UInt8]] { [document.opening] + document.chapters.map(\.body) + document.annexes.map(\.body) }

  /// The ids of chapters and annexes, which no text of theirs may take.
  var ids: Set<String> { Set(document.chapters.map(\.id) + document.annexes.map(\.id)) }

  /// A text in a component's own element, with what the layout puts below it.
  func element(_ component: LayoutComponent, _ text: String) -> String {
    line(component, text, tag: "p") + ornament(of: component)
  }

  /// A text in a component's own element; a rule below it is drawn as the element's own.
  func line(_ component: LayoutComponent, _ text: String, tag: String) -> String {
    let inner = XMLText.escaped(layout[component].cased(text))
    let isRuled = if case .rule = layout.ornaments[component] { true } else { false }
    let content = isRuled ? "<span class=\"ruled\">\(inner)</span>" : inner
    return "<\(tag) class=\"\(component.rawValue)\">\(content)</\(tag)>"
  }

  /// The characters that the layout puts below a component; nothing where it has none or a rule.
  func ornament(of component: LayoutComponent) -> String {
    guard case .text(let mark) = layout.ornaments[component] else { return "" }
    return "\n<p class=\"ornament\">\(XMLText.escaped(mark))</p>"
  }
}
