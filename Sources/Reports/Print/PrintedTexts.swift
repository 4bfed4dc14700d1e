import Markdown

extension PrintedReport {
  /// Everything that somebody reads in the print, each text what is read in one go.
  var texts: [String] {
    let head = document.head
    let filledIn: [String?] =
      [title, head.parent, head.issuer, head.type, head.subject, addressee, number, placeAndDate, draftMark]
      + head.marks + signatures + recipients
    let bodies = document.chapters.map { ($0.title, $0.body) } + document.annexes.map { ($0.title, $0.body) }
    return filledIn.compactMap(\.self) + document.opening.flatMap(\.texts)
      + bodies.flatMap { [$0] + $1.flatMap(\.texts) }
  }
}

extension Block {
  /// What somebody reads in it; a row of a table is one text, and footnotes follow the text that calls them.
  var texts: [String] {
    switch self {
    case .paragraph(let content): content.texts
    case .heading(let heading): heading.content.texts
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.texts) }
    case .quotation(let blocks): blocks.flatMap(\.texts)
    case .note(let note): [note.title] + note.blocks.flatMap(\.texts)
    case .table(let table): table.texts
    case .chart(let chart):
      [chart.alternative] + chart.caption.texts + [chart.unit].compactMap(\.self) + chart.notes + chart.table.texts
    case .picture(let picture): [picture.picture.alternative] + picture.caption.texts
    case .code(let code): [code]
    case .rule: []
    }
  }
}

extension BlockTable {
  fileprivate var texts: [String] {
    caption.texts + [unit].compactMap(\.self) + notes
      + (head + rows.map(\.cells)).flatMap { cells -> [String] in
        [cells.map(\.content.line).joined(separator: "\t")] + cells.flatMap { $0.content.texts.dropFirst() }
      }
  }
}

extension [Inline] {
  /// The text itself, then what its footnotes say.
  var texts: [String] { [line] + flatMap(\.footnotes) }

  /// The text in one line.
  var line: String { map(\.line).joined() }
}

extension Inline {
  fileprivate var line: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let content), .emphasis(let content), .deletion(let content), .lowered(let content),
      .raised(let content), .link(_, let content):
      content.line
    case .footnote: ""
    case .lineBreak: " "
    case .picture(let picture): picture.alternative
    }
  }

  fileprivate var footnotes: [String] {
    switch self {
    case .footnote(let call): call.content?.flatMap(\.texts) ?? []
    case .strong(let content), .emphasis(let content), .deletion(let content), .lowered(let content),
      .raised(let content), .link(_, let content):
      content.flatMap(\.footnotes)
    case .text, .code, .lineBreak, .picture: []
    }
  }
}
