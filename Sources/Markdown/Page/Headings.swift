import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openHeading(_ index: Int) -> Descent {
    // From the text as written: an address must not change with the figures of a year.
    let written = nodes.plainText(of: index) { nodes[$0].text.string }
    let id = ids.make(for: written)
    headings.append(Heading(level: level(of: index), id: id, text: ""))
    let number = counters.next(depth: depth(of: index))
    sink.open(.heading(level: level(of: index), id: id, number: number))
    collected = []
    if let number { collect(number + " ") }
    return .children
  }

  mutating func closeHeading(_ index: Int) {
    sink.close()
    let text = String(decoding: collected ?? [], as: UTF8.self)
    collected = nil
    if let heading = headings.popLast() {
      headings.append(Heading(level: heading.level, id: heading.id, text: text))
    }
  }

  private func level(of heading: Int) -> Int {
    min(Int(nodes[heading].number) + (survey.hasTopHeading ? 1 : 0) + part.headingShift, 6)
  }

  /// Levels below the highest that a document may use.
  private func depth(of heading: Int) -> Int {
    Int(nodes[heading].number) - (survey.hasTopHeading ? 1 : 2)
  }
}
