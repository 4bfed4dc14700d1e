import CMarkdownGuard
import Diagnostics

/// The walk over the text of a page of a site, whatever becomes of it. Beyond what CommonMark has, the forms in `Forms.swift`.
struct PageMarkup<Sink: PageSink>: Markup {
  let nodes: NodeList
  let resolver: any MarkdownResolver
  let labels: MarkdownLabels
  let places: PlaceFinder
  let survey: Survey
  let part: MarkdownPart
  var sink: Sink
  var ids: HeadingIDs
  var counters: HeadingCounters
  var findings = Findings()
  /// The rule by which an expression was refused, by the expression: a text may repeat it thousands of times.
  var refusedFigures: [String: String] = [:]
  var headings: [Heading] = []
  var firstParagraph = ""
  /// What readers read of the heading or paragraph that is being written; nil outside of those.
  var collected: [UInt8]?
  /// Nodes that are shown already, or not at all.
  var passed: Set<Int> = []
  /// Nodes whose children are shown without the tags of the node itself.
  var untagged: Set<Int> = []
  /// What a figure was answered that is still to be written.
  var answered: (index: Int, content: FigureContent)?
  /// The figure whose count has changed the word before it.
  var changedBefore: Int?
  /// A text of which the first bytes are not shown: they were the mark of a form.
  var shortened: (index: Int, by: Int)?
  /// The notes that are open, innermost last.
  var notes: [(index: Int, kind: NoteKind)] = []
  /// The line of the newest warning of raw HTML.
  var rawHTMLLine: Int?
  /// The number of the newest table.
  var tableNumber = 0
  /// The table that the newest caption has begun.
  var captionedTable: Int?
  /// Times that each footnote has been referred to so far, by its number.
  var footnoteUses: [Int: Int] = [:]

  init(
    _ nodes: NodeList, resolver: any MarkdownResolver, labels: MarkdownLabels, places: PlaceFinder,
    reserved: Set<String>,
    part: MarkdownPart, sink: Sink
  ) {
    (self.nodes, self.resolver, self.labels, self.places, self.part) = (nodes, resolver, labels, places, part)
    survey = Survey(nodes)
    self.sink = sink
    ids = HeadingIDs(reserved: reserved.union(part.takenIDs))
    counters = HeadingCounters(part)
  }

  /// Whether the next finding of a rule will be told. Its place is worked out only then: a text of a megabyte may break a
  /// rule a hundred thousand times.
  mutating func isTold(_ rule: Rule) -> Bool {
    findings.tells(rule, in: places.path)
  }

  var count: Int { sink.count }

  mutating func open(_ index: Int) -> Descent {
    if !passed.isEmpty, passed.contains(index) { return .past }
    let node = nodes[index]
    switch node.kind {
    case .text: return writeText(index)
    case .paragraph: return openParagraph(index)
    case .heading: return openHeading(index)
    case .link: return openLink(index)
    case .image: return writeImage(index)
    case .figure: return writeFigure(index)
    case .strong: if untagged.contains(index) { return .children }
    case .code:
      collect(node.text.buffer)
      sink.code(node.text.buffer)
    case .softBreak: return writeSoftBreak(index)
    case .lineBreak:
      collect(" ")
      sink.lineBreak()
    case .thematicBreak: sink.thematicBreak()
    case .blockQuote: return openQuotation(index)
    case .item: return openItem(index)
    case .codeBlock:
      findStrayOfficeLabel(inCode: index)
      sink.codeBlock(node.extra.buffer, language: node.text.buffer)
    case .htmlBlock, .htmlInline: return writeRawHTML(index)
    case .table, .tableRow, .tableCell: return openTable(index)
    case .footnoteReference: return writeReference(index)
    case .footnoteDefinition: return openFootnote(index)
    default: break
    }
    if let form = nodes.basicForm(of: index) { sink.open(.basic(form)) }
    return .children
  }

  mutating func close(_ index: Int) {
    switch nodes[index].kind {
    case .paragraph: closeParagraph(index)
    case .heading: closeHeading(index)
    case .link, .strong: if untagged.isEmpty || !untagged.contains(index) { sink.close() }
    case .blockQuote: closeQuotation(index)
    case .footnoteDefinition: closeFootnote(index)
    case .list, .item, .emphasis, .strikethrough, .table, .tableRow, .tableCell: sink.close()
    default: break
    }
  }
}
