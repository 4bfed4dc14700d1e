import Markdown

extension Block {
  /// The block in a line.
  var brief: String {
    switch self {
    case .paragraph(let content): return "paragraph(\(content.brief))"
    case .heading(let heading):
      let number = heading.number.map { "\($0) " } ?? ""
      return "heading \(heading.level) \(number)#\(heading.id)(\(heading.content.brief))"
    case .list(let list):
      let items = list.items.map { "item\($0.isDone.map { " \($0)" } ?? "")[\($0.blocks.brief)]" }
      return "list\(list.start.map { " \($0)" } ?? "")[\(items.joined(separator: " "))]"
    case .quotation(let blocks): return "quotation[\(blocks.brief)]"
    case .note(let note): return "note \(note.kind.rawValue) “\(note.title)”[\(note.blocks.brief)]"
    case .table(let table): return "table(\(table.caption.brief))"
    case .chart(let chart): return "chart(\(chart.caption.brief))"
    case .picture(let picture):
      let size = picture.width.map { " \($0)×\(picture.height ?? 0)" } ?? ""
      return "picture \(picture.picture.address) “\(picture.picture.alternative)”\(size)(\(picture.caption.brief))"
    case .code(let code): return "code(\(code))"
    case .rule: return "rule"
    }
  }
}

extension [Block] {
  var brief: String { map(\.brief).joined(separator: " ") }
}

extension [Inline] {
  /// The inlines in a line.
  var brief: String { map(\.brief).joined() }
}

extension Inline {
  fileprivate var brief: String {
    switch self {
    case .text(let text): text
    case .strong(let content): "s(\(content.brief))"
    case .emphasis(let content): "e(\(content.brief))"
    case .deletion(let content): "d(\(content.brief))"
    case .lowered(let content): "sub(\(content.brief))"
    case .raised(let content): "sup(\(content.brief))"
    case .code(let code): "c(\(code))"
    case .link(let address, let content): "l(\(address) \(content.brief))"
    case .footnote(let call): call.number == 1 ? "¹" : "(\(call.number))"
    case .lineBreak: "|"
    case .picture(let picture): "p(\(picture.address) “\(picture.alternative)”)"
    }
  }
}
