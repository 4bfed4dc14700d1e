import CMarkdownGuard
import Diagnostics
import Input

/// Renders the text of a page: Markdown in, the HTML of the page's body or its blocks out, with what is to be known of it.
///
/// A value without state: any number of threads may render at once.
package struct MarkdownRenderer: Sendable {
  private let budget: MarkdownBudget
  private let labels: MarkdownLabels
  private let reservedIDs: Set<String>
  private let part: DocumentPart
  private let dialect: MarkdownDialect

  /// `labels` are the words that are put in, in the language of the pages; `reservedIDs` are ids that the template around
  /// the text has, which no heading is given; `part` is what of a document its readers are shown.
  package init(
    budget: MarkdownBudget = .standard, labels: MarkdownLabels, reservedIDs: Set<String> = [],
    part: DocumentPart = .whole
  ) {
    self.init(budget: budget, labels: labels, reservedIDs: reservedIDs, part: part, dialect: .page)
  }

  init(
    budget: MarkdownBudget, labels: MarkdownLabels, reservedIDs: Set<String>, part: DocumentPart,
    dialect: MarkdownDialect
  ) {
    self.budget = budget
    self.labels = labels
    self.reservedIDs = reservedIDs
    self.part = part
    self.dialect = dialect
  }

  /// The same renderer for readers who are shown another part.
  package func showing(_ part: DocumentPart) -> MarkdownRenderer {
    MarkdownRenderer(budget: budget, labels: labels, reservedIDs: reservedIDs, part: part)
  }

  /// Renders the bytes `body` of a file, which begin at the beginning of a line.
  ///
  /// A document that costs more than the budget gives an empty page with a finding. Nothing of it depends on anything but
  /// the arguments. `part` tells how it fits into a larger document.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  package func render(
    _ source: SourceText, body: Range<Int>, as part: MarkdownPart? = nil, resolver: some MarkdownResolver
  ) throws(LoadingFailure) -> MarkdownPage {
    let (page, findings) = try walk(source, body: body, as: part, resolver: resolver) { size in
      HTMLSink(labels: labels, dialect: dialect, capacity: size * 2)
    } result: { walk in
      var page = MarkdownPage()
      page.html = walk.page.sink.html.bytes
      page.headings = walk.headings.all
      page.ids = walk.page.ids.given
      page.firstParagraph = walk.paragraphs.first
      return page
    }
    var result = page ?? MarkdownPage()
    result.diagnostics = findings
    return result
  }

  /// The same as blocks.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  package func blocks(
    of source: SourceText, body: Range<Int>, as part: MarkdownPart? = nil, resolver: some MarkdownResolver
  ) throws(LoadingFailure) -> MarkdownBlocks {
    let (blocks, findings) = try walk(source, body: body, as: part, resolver: resolver) { _ in
      BlockSink()
    } result: { walk in
      var text = MarkdownBlocks()
      text.blocks = walk.page.sink.blocks
      text.footnotes = walk.page.sink.footnotes
      text.headings = walk.headings.all
      text.ids = walk.page.ids.given
      return text
    }
    var result = blocks ?? MarkdownBlocks()
    result.diagnostics = findings
    return result
  }

  /// Walks over a text once, into a sink that `sink` makes for a source of so many bytes. There is no result where the document
  /// cost more than its budget.
  private func walk<Sink: PageSink, Result>(
    _ source: SourceText, body: Range<Int>, as part: MarkdownPart?, resolver: any MarkdownResolver, sink: (Int) -> Sink,
    result: (PageWalk<Sink>) -> Result
  ) throws(LoadingFailure) -> (result: Result?, findings: [Diagnostic]) {
    let start = max(body.lowerBound, min(source.start, body.upperBound))
    let text = CleanText(source.bytes[start..<body.upperBound], isUTF8: source.isUTF8)
    return try text.bytes.withUnsafeBufferPointer { buffer throws(LoadingFailure) in
      let places = PlaceFinder(buffer, of: source, from: start)
      do throws(ParsedDocument.Failure) {
        return try ParsedDocument.with(buffer, budget: budget, syntax: dialect.syntax) { nodes in
          let slips = dialect == .page ? SlipSearch.findings(in: nodes, by: places, asking: resolver) : []
          return NodeSelection.with(nodes, of: buffer, part: self.part) { nodes in
            let context = FormContext(
              resolver: resolver, labels: labels, places: places, reserved: reservedIDs, part: part ?? .whole,
              dialect: dialect, sink: sink(buffer.count))
            var walk = PageWalk(nodes, in: context)
            guard walk.walk(limit: budget.output) else {
              return (
                nil, slips + walk.page.findings.all + [Rule.tooLong.finding(in: source.path, limit: budget.output)]
              )
            }
            return (result(walk), slips + walk.page.findings.all)
          }
        }
      } catch {
        return (nil, [try error.finding(in: source, firstLine: places.firstLine, budget: budget)])
      }
    }
  }
}
