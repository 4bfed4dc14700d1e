import CMarkdownGuard
import Diagnostics

/// The headings of a document, each with its id and number.
struct HeadingForm {
  /// Those that were closed, in the order of the text, and the one that is open.
  private(set) var all: [Heading] = []
  private let hasTopHeading: Bool
  private var counters: HeadingCounters

  /// `hasTopHeading` is true where the document has a heading of level 1.
  init(hasTopHeading: Bool, part: MarkdownPart) {
    self.hasTopHeading = hasTopHeading
    counters = HeadingCounters(part)
  }

  mutating func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    // From the text as written: an address must not change with the figures of a year.
    let written = node.readText { String(decoding: $0.text, as: UTF8.self) }
    let own = ownID(of: node, in: &page)
    let id = own.flatMap { claimed($0, in: &page) } ?? page.ids.make(for: own.map { written.without($0) } ?? written)
    let level = page.hasForms ? self.level(of: node, in: page.part) : node.level
    all.append(Heading(level: level, id: id, text: ""))
    let number = counters.next(depth: depth(of: node))
    page.sink.open(.heading(level: level, id: id, number: number))
    page.collected.begin()
    if let number { page.collected.add(number + " ") }
    return .children
  }

  mutating func close<Sink>(in page: inout FormContext<Sink>) {
    page.sink.close()
    let text = page.collected.end() ?? ""
    if let open = all.popLast() { all.append(Heading(level: open.level, id: open.id, text: text)) }
  }

  /// The id that a heading gives itself, which is not shown; nil where it gives none.
  private func ownID<Sink>(of node: MarkdownNode, in page: inout FormContext<Sink>) -> HeadingID? {
    guard page.hasForms, let id = node.headingID else { return nil }
    let stretch = SourceStretch(of: id.text, finder: page.places)
    guard !stretch.isEscaped(id.mark.lowerBound), !stretch.isEscaped(id.mark.lowerBound + 1) else { return nil }
    page.marks.cut(id.text, behind: id.length)
    return id
  }

  /// The same where no heading has it yet.
  private func claimed<Sink>(_ id: HeadingID, in page: inout FormContext<Sink>) -> String? {
    if page.ids.claim(id.name) { return id.name }
    if page.isTold(.repeatedID) {
      let stretch = SourceStretch(of: id.text, finder: page.places)
      page.findings.add(Rule.repeatedID.finding(at: stretch.location(of: id.mark, by: page.places), repeated: id.name))
    }
    return nil
  }

  private func level(of node: MarkdownNode, in part: MarkdownPart) -> Int {
    min(node.level + (hasTopHeading ? 1 : 0) + part.headingShift, 6)
  }

  /// Levels below the highest that a document may use.
  private func depth(of node: MarkdownNode) -> Int {
    node.level - (hasTopHeading ? 1 : 2)
  }
}

extension String {
  /// The text of a heading without the id that it ends with.
  fileprivate func without(_ id: HeadingID) -> String { String(dropLast(id.mark.count)) }
}
