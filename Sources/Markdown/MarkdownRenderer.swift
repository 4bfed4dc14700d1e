import CMarkdownGuard
import Diagnostics
import Input

/// Renders the text of a page: Markdown in, the HTML of the page's body out, with what is to be known of it.
///
/// A value without state: any number of threads may render at once.
package struct MarkdownRenderer: Sendable {
  private let budget: MarkdownBudget
  private let labels: MarkdownLabels
  private let reservedIDs: Set<String>

  /// `labels` are the words that are put in, in the language of the pages; `reservedIDs` are ids that the template around
  /// the text has, which no heading is given.
  package init(budget: MarkdownBudget = .standard, labels: MarkdownLabels, reservedIDs: Set<String> = []) {
    (self.budget, self.labels, self.reservedIDs) = (budget, labels, reservedIDs)
  }

  /// Renders the bytes `body` of a file, which begin at the beginning of a line.
  ///
  /// A document that costs more than the budget gives an empty page with a finding. Nothing of it depends on anything but
  /// the arguments. `part` tells how it fits into a larger document.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  package func render(
    _ source: SourceText, body: Range<Int>, as part: MarkdownPart? = nil, resolver: some MarkdownResolver
  ) throws(LoadingFailure) -> MarkdownPage {
    let start = max(body.lowerBound, min(source.start, body.upperBound))
    let text = CleanText(source.bytes[start..<body.upperBound], isUTF8: source.isUTF8)
    return try text.bytes.withUnsafeBufferPointer { buffer throws(LoadingFailure) in
      let places = PlaceFinder(buffer, of: source, from: start)
      do throws(ParsedDocument.Failure) {
        return try ParsedDocument.with(buffer, budget: budget, syntax: .page) { nodes in
          var markup = PageMarkup(
            nodes, resolver: resolver, labels: labels, places: places, reserved: reservedIDs,
            part: part ?? .whole, capacity: buffer.count * 2)
          markup.findHiddenCharacters()
          let isWhole = markup.walk(limit: budget.output)
          return page(of: markup, isWhole: isWhole, file: source.path)
        }
      } catch {
        var page = MarkdownPage()
        page.diagnostics = [try error.finding(in: source, firstLine: places.firstLine, budget: budget)]
        return page
      }
    }
  }

  private func page(of markup: PageMarkup<some MarkdownResolver>, isWhole: Bool, file: String) -> MarkdownPage {
    var page = MarkdownPage()
    page.diagnostics = markup.findings.all
    guard isWhole else {
      page.diagnostics.append(Rule.tooLong.finding(in: file, limit: budget.output))
      return page
    }
    page.html = markup.html.bytes
    page.headings = markup.headings
    page.ids = markup.ids.given
    page.firstParagraph = markup.firstParagraph
    return page
  }
}

extension GuardSyntax {
  /// The syntax of pages.
  static let page = GuardSyntax(links_bare_addresses: true, has_figures: true)
}
