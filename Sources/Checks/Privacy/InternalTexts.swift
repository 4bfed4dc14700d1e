import Content
import Diagnostics
import Vietnamese

/// What a public edition may not say: the words of internal pages, and what stands in internal columns of the figures.
struct InternalTexts {
  /// A text in NFC, and where it is from.
  typealias Entry = (text: String, location: @Sendable () -> Location)

  let entries: [Entry]

  /// Fewer bytes than these are everybody's words.
  private static let shortestLine = 32

  init(_ site: Site) {
    let known = Self.publicTexts(of: site)
    let pages = site.withheld.flatMap(Self.entries)
    let cells = site.figures.years.flatMap(\.tables).flatMap(Self.entries)
    entries = (pages + cells).filter { $0.text.utf8.count >= TextSearch.shortest && !known.contains($0.text) }
  }

  /// What is public by its declaration, though an internal cell may name it too.
  private static func publicTexts(of site: Site) -> Set<String> {
    var texts = Set(site.pages.map(\.title) + site.pages.flatMap { $0.tags.map(\.name) } + [site.settings.name])
    for page in site.pages {
      switch page.details {
      case .committee(let committee): texts.formUnion(committee.posts.map(\.name))
      case .branch(let branch): texts.formUnion(branch.posts.map(\.name))
      case .organisation(let organisation): texts.formUnion(organisation.posts.map(\.name))
      default: break
      }
    }
    for table in site.figures.years.flatMap(\.tables) {
      let columns = table.declaration.columns.filter { $0.visibility == .public }
      for row in table.rows { texts.formUnion(columns.compactMap { row[$0]?.text }) }
    }
    return texts
  }

  private static func entries(of page: Withheld) -> [Entry] {
    let title: Entry = (page.title.nfc, { Location(file: page.source.path) })
    var lines: [Entry] = []
    var start = page.body.lowerBound
    while start < page.body.upperBound {
      let end = page.source.bytes[start..<page.body.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D }
      let line = page.source.bytes[start..<(end ?? page.body.upperBound)]
      let words = String(decoding: line, as: UTF8.self).nfc.plainWords
      if words.utf8.count >= shortestLine {
        lines.append((words, { [start] in page.source.location(atByte: start, length: line.count) }))
      }
      start = (end ?? page.body.upperBound) + 1
    }
    return [title] + lines
  }

  private static func entries(of table: FigureTable) -> [Entry] {
    let columns = table.declaration.columns.filter { $0.visibility == .internal }
    return table.rows.flatMap { row in
      columns.flatMap { column -> [Entry] in
        guard let value = row[column] else { return [] }
        return value.tellingTexts.map { ($0, { row.location(of: column) }) }
      }
    }
  }
}

extension CellValue {
  /// The value as it may be written, where it alone tells what it is from: words do, and amounts, but a small number may be
  /// anything.
  fileprivate var tellingTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .count(let count): count >= 1_000_000 ? [text, String(count)] : []
    case .percent, .date, .choice: []
    }
  }
}

extension String {
  /// The line without the signs of Markdown at its ends.
  fileprivate var plainWords: String {
    let signs: Set<Character> = ["#", "-", "*", ">", "|", "_", "`", " ", "\t", "+"]
    var words = self[...]
    while let first = words.first, signs.contains(first) { words = words.dropFirst() }
    while let last = words.last, signs.contains(last) { words = words.dropLast() }
    return String(words)
  }
}
