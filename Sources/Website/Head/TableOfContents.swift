import Markdown

/// The headings of a text as a table of contents: those of the highest level, and under each those one level below.
enum TableOfContents {
  /// Headings of the highest level from which on a page is long enough to need its table of contents.
  static let threshold = 3

  static func items(_ headings: [Heading]) -> [ContentsItemView] {
    guard let top = headings.map(\.level).min() else { return [] }
    var items: [ContentsItemView] = []
    var children: [ContentsChildView] = []
    for heading in headings.reversed() {
      if heading.level == top || (heading.level == top + 1 && headings.first?.id == heading.id) {
        items.append(
          ContentsItemView(
            id: heading.id, text: heading.text, level: String(heading.level), children: children.reversed()))
        children = []
      } else if heading.level == top + 1 {
        children.append(ContentsChildView(id: heading.id, text: heading.text))
      }
    }
    return items.reversed()
  }
}
