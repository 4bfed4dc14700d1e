import Content
import Diagnostics
import Figures
import Markdown
import Text
import Vietnamese

/// What a public edition may not say: what internal pages say, and what stands in internal columns of the figures.
struct InternalTexts {
  let texts: [InternalText]

  /// A sentence of more telling syllables is found by any run of so many; a shorter one only as a whole.
  static let longestRun = 15
  /// A sentence of fewer telling syllables is anybody's.
  ///
  /// Measured on the shipped site and twelve minutes, 1,300 sentences, each looked for in the other files: of those with three
  /// telling syllables 40 stood in another file by chance, with four 16, with five and more none but remarks that were copied.
  static let shortestSentence = 5
  /// Telling words that a title must have; fewer may be the title of anything.
  private static let tellingWords = 3
  /// Bytes that a cell must have.
  private static let shortestCell = 7

  init(_ site: Site) {
    let names = PublicNames(site)
    let telling = Telling(phrases: StandingPhrases.common + site.settings.rules.standingPhrases + names.names)
    let published = PublishedReports(site)
    let internalPages = site.internalPages.flatMap { page in
      let texts = Self.values(of: page, telling, names) + Self.sentences(of: page, telling)
      return page.isOfUndecidedReport ? published.withoutRepeated(texts) : texts
    }
    let parts = (site.pages + site.chapters).flatMap { Self.internalParts(of: $0, telling) }
    let cells = site.figures.sets.flatMap(\.tables).flatMap { Self.cells(of: $0, telling, names) }
    texts = internalPages + parts + cells
  }

  private static func sentences(of page: OmittedPage, _ telling: Telling) -> [InternalText] {
    sentences(of: page.source, body: page.body, part: .whole, telling)
  }

  /// What of the text of a public page the office alone reads: its notes for the office, or all of a report without a public print.
  private static func internalParts(of page: Page, _ telling: Telling) -> [InternalText] {
    guard page.isTextPublic else { return sentences(of: page.source, body: page.body, part: .whole, telling) }
    // A reference may stand for the bracket of a label.
    let body = Array(page.source.bytes[page.body])
    guard ["[!", "&"].contains(where: { ByteSearch.contains(Array($0.utf8), in: body) }) else { return [] }
    return sentences(of: page.source, body: page.body, part: .officeNotes, telling)
  }

  private static func sentences(
    of source: SourceText, body: Range<Int>, part: DocumentPart, _ telling: Telling
  ) -> [InternalText] {
    Sentences.of(PageText.row(of: source, body: body, part: part)).compactMap { sentence in
      text(sentence, telling) { SentencePlace.find(sentence.numbers[...], in: source) }
    }
  }

  /// A sentence, where it is telling: as a whole where it is short, else each of its runs.
  private static func text(
    _ sentence: Sentence, _ telling: Telling, origin: @escaping @Sendable () -> Location
  ) -> InternalText? {
    let marks = telling.marks(of: sentence)
    let places = marks.indices.filter { marks[$0] }
    guard places.count >= shortestSentence else { return nil }
    let runs = zip(places, places.dropFirst(longestRun - 1)).map { $0..<$1 + 1 }
    return InternalText(
      shown: sentence.shown, row: sentence.numbers, stretches: runs.isEmpty ? [sentence.numbers.indices] : runs,
      origin: origin)
  }

  /// The texts of the front matter, whatever their keys. A short one, such as the title, counts where it is telling for itself and stands in no
  /// public title.
  private static func values(of page: OmittedPage, _ telling: Telling, _ names: PublicNames) -> [InternalText] {
    var long: [InternalText] = []
    var short: [InternalText] = []
    var titles = RunSearch()
    for value in page.writtenValues where page.kind.holdsText(value.key) {
      for sentence in Sentences.of(SyllableRow(value.text, keepingText: true)) {
        let origin: @Sendable () -> Location = { value.location }
        if !titleKeys.contains(value.key), let text = text(sentence, telling, origin: origin) {
          long.append(text)
        } else if telling.marks(of: sentence).count(where: \.self) >= tellingWords, !names.holds(sentence.numbers) {
          titles.add(sentence.numbers, stretches: [sentence.numbers.indices])
          short.append(whole(sentence, shown: sentence.shown, origin: origin))
        }
      }
    }
    let told = Set(titles.runs(in: names.titles))
    return long + short.enumerated().filter { !told.contains($0.offset) }.map(\.element)
  }

  private static func whole(
    _ sentence: Sentence, shown: String, origin: @escaping @Sendable () -> Location
  ) -> InternalText {
    InternalText(shown: shown, row: sentence.numbers, stretches: [sentence.numbers.indices], origin: origin)
  }

  /// Keys whose values name the page, as the titles of public pages name those.
  private static let titleKeys: Set<String> = ["title", "tags"]
  private static func cells(
    of table: FigureTable, _ telling: Telling, _ names: PublicNames
  ) -> [InternalText] {
    let columns = table.declaration.columns.filter { $0.visibility == .internal }
    return table.rows.flatMap { row in
      columns.flatMap { column -> [InternalText] in
        guard let value = row[column] else { return [] }
        return Sentences.of(SyllableRow(value.searched, keepingText: true)).compactMap { cell in
          guard value.isAmount || isTelling(cell, telling), !names.holds(cell.numbers) else { return nil }
          return whole(cell, shown: value.text) { row.location(of: column) }
        }
      }
    }
  }

  private static func isTelling(_ cell: Sentence, _ telling: Telling) -> Bool {
    cell.shown.utf8.count >= shortestCell && telling.marks(of: cell).count(where: \.self) > 1
  }
}

extension CellValue {
  /// An amount tells what it is from; a smaller number may be anything.
  fileprivate var isAmount: Bool {
    if case .count(let count) = self { count >= 1_000_000 } else { false }
  }

  /// What of the value is searched for: words, and amounts, with or without points between their thousands.
  fileprivate var searched: String {
    switch self {
    case .text(let text): text
    case .count: isAmount ? text : ""
    case .percent, .date, .choice: ""
    }
  }
}
