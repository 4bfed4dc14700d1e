import Diagnostics
import Input

/// Markdown to HTML and nothing else: no ids of headings, no rewritten links, no figures.
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
    let text = CleanText(bytes[...])
    let findings = text.firstBadByte.map { [Rule.plainTextNotUTF8.finding(in: source, atByte: $0)] } ?? []
    do throws(ParsedDocument.Failure) {
      let html = try text.bytes.withUnsafeBufferPointer { buffer throws(ParsedDocument.Failure) in
        try ParsedDocument.with(buffer, budget: budget, syntax: .init(links_bare_addresses: false, has_figures: false))
        {
          nodes -> [UInt8]? in
          NodeSelection.with(nodes, of: buffer, part: part) { nodes in
            var markup = PlainMarkup(nodes: nodes, capacity: buffer.count * 2)
            return markup.walk(limit: budget.output) ? markup.html.bytes : nil
          }
        }
      }
      guard let html else { return ([], findings + [Rule.tooLong.finding(in: path, limit: budget.output)]) }
      return (html, findings)
    } catch {
      return ([], findings + [try error.finding(in: source, firstLine: 1, budget: budget)])
    }
  }
}
