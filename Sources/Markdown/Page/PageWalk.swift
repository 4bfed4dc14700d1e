import CMarkdownGuard
import Diagnostics

/// The walk over the text of a page of a site, whatever becomes of it. Beyond what CommonMark has, the forms in `Forms.swift`, each of
/// which keeps what it must remember.
struct PageWalk<Sink: PageSink> {
  private let nodes: NodeList
  var page: FormContext<Sink>
  private var texts = TextForm()
  private var figures = FigureAnswers()
  private(set) var headings: HeadingForm
  private(set) var paragraphs = ParagraphForm()
  private var links = LinkForm()
  private var notes = NoteForm()
  private var tables = TypedTableForm()
  private var rawHTML = RawHTMLForm()
  private var footnotes: FootnoteForm

  init(_ nodes: NodeList, in page: FormContext<Sink>) {
    self.nodes = nodes
    self.page = page
    let survey = Survey(nodes)
    headings = HeadingForm(hasTopHeading: survey.hasTopHeading, part: page.part)
    footnotes = FootnoteForm(calls: survey.footnoteCalls)
  }

  /// Walks all nodes with a stack of its own, so that no document is too deep for it. False where what is written grew past
  /// `limit` bytes; then it is not whole.
  mutating func walk(limit: Int) -> Bool {
    page.findHiddenCharacters(in: nodes)
    var opened: [MarkdownNode] = []
    var index = 0
    while index < nodes.count {
      while let last = opened.last, last.end <= index {
        close(last)
        opened.removeLast()
      }
      guard page.sink.count <= limit else { return false }
      let node = nodes.node(index)
      switch open(node) {
      case .children:
        opened.append(node)
        index += 1
      case .past:
        index = node.end
      }
    }
    while let last = opened.popLast() { close(last) }
    return page.sink.count <= limit
  }

  /// Writes what stands before the children of a node, and tells whether they are to be walked.
  private mutating func open(_ node: MarkdownNode) -> Descent {
    if notes.hides(node) { return .past }
    switch node.kind {
    case .text: return texts.write(node, figures: &figures, notes: notes, in: &page)
    case .paragraph: return openParagraph(node)
    case .heading: return headings.open(node, in: &page)
    case .link: return links.open(node, in: &page)
    case .image: return PictureForm.writeInText(node, figures: &figures, notes: notes, in: &page)
    case .figure: return figures.write(node, notes: notes, in: &page)
    case .strong: if tables.writes(node) { return .children }
    case .code:
      page.collected.add(node.text)
      page.sink.code(node.text)
    case .softBreak: return texts.writeSoftBreak(keepsLines: notes.keepsLines, in: &page)
    case .lineBreak:
      page.collected.add(" ")
      page.sink.lineBreak()
    case .thematicBreak: page.sink.thematicBreak()
    case .blockQuote: return notes.open(node, in: &page)
    case .item: return TaskForm.open(item: node, in: &page)
    case .codeBlock:
      page.findStrayOfficeLabel(inCode: node)
      page.sink.codeBlock(node.code, language: node.language)
    case .htmlBlock, .htmlInline: return rawHTML.write(node, in: &page)
    case .table, .tableRow, .tableCell: return tables.open(node, in: &page)
    case .footnoteReference: return footnotes.writeCall(node, in: &page)
    case .footnoteDefinition: return footnotes.open(node, in: &page)
    default: break
    }
    if let form = node.basicForm { page.sink.open(.basic(form)) }
    return .children
  }

  /// Writes what stands after the children of a node that was opened for them.
  private mutating func close(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: closeParagraph(node)
    case .heading: headings.close(in: &page)
    case .link: if links.writes(node) { page.sink.close() }
    case .strong: if !tables.writes(node) { page.sink.close() }
    case .blockQuote: notes.close(node, in: &page)
    case .footnoteDefinition: footnotes.close(node, notes: notes, in: &page)
    case .list, .item, .emphasis, .strikethrough, .table, .tableRow, .tableCell: page.sink.close()
    default: break
    }
  }

  /// A paragraph may be a picture, a figure, the caption of a table, or the text of a task or footnote.
  private mutating func openParagraph(_ node: MarkdownNode) -> Descent {
    // In a footnote the ways back to the text stand at the end of the paragraph.
    if page.hasForms, let child = node.onlyChild, node.parent?.kind != .footnoteDefinition {
      if child.kind == .image { return PictureForm.writeAlone(child, figures: &figures, notes: notes, in: &page) }
      if child.kind == .figure, figures.writeBlock(child, notes: notes, in: &page) { return .past }
    }
    if page.hasForms, let caption = node.tableCaption { return tables.open(caption, in: &page) }
    return paragraphs.open(node, in: &page)
  }

  private mutating func closeParagraph(_ node: MarkdownNode) {
    if page.hasForms, node.tableCaption != nil { return page.sink.close() }
    paragraphs.close(node, footnotes: footnotes, in: &page)
  }
}

/// Where a walk goes on after a node was opened.
enum Descent {
  /// With its children; the node is closed after them.
  case children
  /// Past them: all of it has been written.
  case past
}
