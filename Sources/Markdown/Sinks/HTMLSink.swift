import Text
import Vietnamese

/// The HTML of a text. That of a page has ids, ways back and what keyboards and screen readers need beside what CommonMark has.
package struct HTMLSink: PageSink {
  var html: HTMLWriter
  private let labels: MarkdownLabels
  let dialect: MarkdownDialect
  /// The forms that are open, innermost last.
  private var forms: [PageForm] = []

  init(labels: MarkdownLabels, dialect: MarkdownDialect, capacity: Int) {
    self.labels = labels
    self.dialect = dialect
    html = HTMLWriter(capacity: capacity)
  }

  var count: Int { html.count }

  mutating func open(_ form: PageForm) {
    forms.append(form)
    switch form {
    case .basic(let form): html.open(form)
    case .heading(let level, let id, let number):
      html.freshLine()
      html.markup("<h")
      html.number(level)
      if dialect == .page {
        html.markup(" id=\"")
        html.attribute(id)
        html.markup("\"")
      }
      html.markup(">")
      if let number { html.text(number + "\u{A0}") }
    case .note(let kind, let title): openNote(kind, title)
    case .task(let isDone):
      html.markup("<label><input type=\"checkbox\" disabled=\"\"")
      if isDone { html.markup(" checked=\"\"") }
      html.markup(" /> ")
    case .link(let address, let title):
      html.markup("<a href=\"")
      html.address(address)
      html.markup("\"")
      write(title: title)
      html.markup(">")
    case .figure:
      html.freshLine()
      html.markup("<figure>")
    case .literal:
      html.freshLine()
      html.markup("<p>")
    case .table(let number, let captionID, _): openTable(number, captionID: captionID, label: labels.table)
    case .caption(let id):
      html.markup("<caption id=\"")
      html.attribute(id)
      html.markup("\">")
    case .headRow: html.markup("<thead>\n<tr>\n")
    case .row: html.markup("<tr>\n")
    case .cell(let role, let alignment): openCell(role, alignment)
    case .footnote(_, let id, let isFirst, _): openFootnote(id, isFirst: isFirst, label: labels.footnotes)
    }
  }

  mutating func close() {
    guard let form = forms.popLast() else { return }
    switch form {
    case .basic(let form): html.close(form)
    case .heading(let level, _, _):
      html.markup("</h")
      html.number(level)
      html.markup(">\n")
    case .note(let kind, _):
      html.freshLine()
      html.markup(kind == .address ? "</address>\n" : "</aside>\n")
    case .task: html.markup("</label>")
    case .link: html.markup("</a>")
    case .figure(let caption): closeFigure(caption)
    case .literal:
      html.freshLine()
      html.markup("</p>\n")
    case .table(_, _, let hasBody): closeTable(hasBody: hasBody)
    case .caption: html.markup("</caption>\n")
    case .headRow(let isOnly): html.markup(isOnly ? "</tr>\n</thead>\n" : "</tr>\n</thead>\n<tbody>\n")
    case .row: html.markup("</tr>\n")
    case .cell(let role, _): html.markup(role == .value ? "</td>\n" : "</th>\n")
    case .footnote(_, _, _, let isLast): closeFootnote(isLast: isLast)
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) { html.text(text) }

  mutating func text(_ text: String) { html.text(text) }

  mutating func code(_ text: UnsafeBufferPointer<UInt8>) { html.code(text) }

  mutating func codeBlock(_ text: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>) {
    html.freshLine()
    // A long line of a page scrolls, so the keyboard must reach it.
    html.markup(dialect == .page ? "<pre tabindex=\"0\">" : "<pre>")
    html.codeBlock(text, language: language)
  }

  mutating func thematicBreak() { html.thematicBreak() }

  mutating func lineBreak() { html.markup("<br />\n") }

  mutating func softBreak(isKept: Bool) { html.markup(isKept ? "<br />\n" : "\n") }

  mutating func date(_ date: CalendarDate) {
    html.markup("<time datetime=\"")
    html.attribute(date.iso)
    html.markup("\">")
    html.text(date.written)
    html.markup("</time>")
  }

  mutating func figure(_ block: any FigureBlock) {
    html.freshLine()
    html.markup(block.html)
    html.freshLine()
  }

  /// Writes a title that shows when the pointer rests on what it belongs to.
  mutating func write(title: String) {
    guard !title.isEmpty else { return }
    html.markup(" title=\"")
    html.attribute(title)
    html.markup("\"")
  }

  mutating func waysBack(from number: Int, to calls: [String], isAlone: Bool) {
    guard dialect == .page else { return }
    if isAlone {
      html.freshLine()
      html.markup("<p>")
    } else {
      html.markup(" ")
    }
    writeWaysBack(from: number, to: calls, label: labels.backToText)
    if isAlone { html.markup("</p>\n") }
  }
}
