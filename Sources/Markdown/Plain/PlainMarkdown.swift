import Diagnostics
import Input

/// Markdown to HTML and nothing else: what pages are rendered by, without the forms and the ids that only pages have.
package enum PlainMarkdown {
  /// The HTML of a text, and what is wrong with it: more cost than the budget (then the HTML is empty), or bytes that
  /// are not UTF-8 (each shown as U+FFFD). `path` names the text in what is found, `part` is what of it is wanted.
  ///
  /// Throws where the machine refuses what reading takes.
  ///
  /// Agrees with every example of CommonMark 0.29 that holds no raw HTML and no address that is refused; tables,
  /// strikethrough and footnotes of GitHub are understood, too.
  package static func html(
    of bytes: [UInt8], path: String = "-", part: DocumentPart = .whole, budget: MarkdownBudget = .standard
  ) throws(LoadingFailure) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    let source = SourceText(path: path, bytes: bytes)
    let badByte = CleanText.firstBadByte(bytes[...])
    let renderer = MarkdownRenderer(
      budget: budget, labels: MarkdownLabels(), reservedIDs: [], part: part, dialect: .commonMark)
    let page = try renderer.render(source, body: 0..<bytes.count, resolver: AsWritten())
    return (
      page.html, (badByte.map { [Rule.plainTextNotUTF8.finding(in: source, atByte: $0)] } ?? []) + page.diagnostics
    )
  }
}

/// Links and pictures lead where they say.
private struct AsWritten: MarkdownResolver {
  func link(_ destination: String, at location: () -> Location) -> LinkResolution { .address(destination) }

  func image(_ destination: String, at location: () -> Location) -> ImageResolution {
    .image(address: destination, width: nil, height: nil)
  }

  func figure(_ expression: String, in place: FigurePlace, at location: () -> Location) -> FigureResolution {
    .text(expression)
  }
}
