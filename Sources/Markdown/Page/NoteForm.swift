import CMarkdownGuard
import Diagnostics

/// Quotations, and the notes and addresses that some are by the label they begin with.
struct NoteForm {
  /// The notes that are open, innermost last.
  private var open: [(node: MarkdownNode, kind: NoteKind)] = []
  /// What was left of a label that took a whole paragraph or line: it is not shown.
  private var hidden: Set<MarkdownNode> = []

  /// Whether what is being written is for the office alone.
  var isForOffice: Bool { open.contains { $0.kind == .office } }

  /// Whether the lines of what is being written stay lines, as those of an address do.
  var keepsLines: Bool { open.last?.kind == .address }

  /// Whether nothing is shown of a node.
  func hides(_ node: MarkdownNode) -> Bool { !hidden.isEmpty && hidden.contains(node) }

  mutating func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    if page.hasForms, let label = node.noteLabel, !page.isEscaped(textOf: label.paragraph) {
      if let kind = NoteKind(label: label.name) {
        hide(label, in: &page)
        open.append((node, kind))
        page.sink.open(.note(kind, title: kind.title(page.labels)))
        return .children
      }
      if page.isTold(.unknownNote) { page.findings.add(Self.unknown(label, in: page)) }
    }
    page.sink.open(.basic(.quotation))
    return .children
  }

  mutating func close<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) {
    if open.last?.node == node { open.removeLast() }
    page.sink.close()
  }

  private static func unknown<Sink>(_ label: NoteLabel, in page: FormContext<Sink>) -> Diagnostic {
    let place = label.paragraph.place ?? NodePlace(line: 0, column: 0)
    let location = page.places.location(line: place.line, column: place.column, length: label.name.utf8.count + 3)
    return Rule.unknownNote.finding(at: location, noteLabel: label.name)
  }

  /// Leaves the label out, with the line break after it, or with its paragraph where that holds nothing else.
  private mutating func hide<Sink>(_ label: NoteLabel, in page: inout FormContext<Sink>) {
    page.marks.hide(label.length, of: label.text)
    guard label.length == label.text.text.count else { return }
    guard let next = label.text.next else {
      hidden.insert(label.paragraph)
      return
    }
    if next.kind == .softBreak || next.kind == .lineBreak { hidden.insert(next) }
  }
}
