import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openHeading(_ index: Int) -> Descent {
    // From the text as written: an address must not change with the figures of a year.
    let written = nodes.plainText(of: index) { nodes[$0].text.string }
    let id = ids.make(for: written)
    headings.append(Heading(level: level(of: index), id: id, text: ""))
    html.freshLine()
    html.markup("<h")
    html.number(level(of: index))
    html.markup(" id=\"")
    html.attribute(id)
    html.markup("\">")
    collected = []
    if let number = counters.next(depth: depth(of: index)) {
      html.text(number + "\u{A0}")
      collect(number + " ")
    }
    return .children
  }

  mutating func closeHeading(_ index: Int) {
    html.markup("</h")
    html.number(level(of: index))
    html.markup(">\n")
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
