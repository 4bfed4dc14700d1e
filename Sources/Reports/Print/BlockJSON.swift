import Markdown
import Text

extension PrintWriter {
  /// A block, told apart by its member `t`.
  mutating func json(of block: Block) -> JSONText {
    switch block {
    case .paragraph(let content): .object([("t", .string("paragraph")), ("c", json(of: content))])
    case .heading(let heading): json(of: heading)
    case .list(let list): json(of: list)
    case .quotation(let blocks): .object([("t", .string("quotation")), ("blocks", json(of: blocks))])
    // On paper the address of a body is set apart as a quotation is.
    case .note(let note) where note.kind == .address:
      .object([("t", .string("quotation")), ("blocks", json(of: note.blocks))])
    case .note(let note):
      .object([
        ("t", .string("note")), ("kind", .string(note.kind.rawValue)), ("title", text(note.title)),
        ("blocks", json(of: note.blocks)),
      ])
    case .table(let table): json(of: table)
    case .chart(let chart): json(of: chart)
    case .picture(let picture): json(of: picture)
    case .code(let code):
      .object([("t", .string("code")), ("text", .string(code.last == "\n" ? String(code.dropLast()) : code))])
    case .rule: .object([("t", .string("rule"))])
    }
  }

  private mutating func json(of list: BlockList) -> JSONText {
    let items = list.items.map { item in
      JSONText.object([("checked", item.isDone.map { .truth($0) }), ("blocks", json(of: item.blocks))])
    }
    return .object([
      ("t", .string("list")), ("ordered", .truth(list.start != nil)), ("start", .number(list.start ?? 1)),
      ("items", .list(items)),
    ])
  }

  private mutating func json(of chart: BlockChart) -> JSONText {
    .object([
      ("t", .string("chart")), ("svg", text(chart.svg)), ("alt", text(chart.alternative)),
      ("caption", caption(chart.caption)), ("unit", chart.unit.map(text)),
      ("notes", .list(chart.notes.map(text))), ("table", json(of: chart.table)),
    ])
  }

  private mutating func json(of picture: BlockPicture) -> JSONText {
    .object([
      ("t", .string("picture")), ("file", file(of: picture.picture)), ("alt", text(picture.picture.alternative)),
      ("caption", caption(picture.caption)), ("width", picture.width.map(Self.millimetres)),
      ("height", picture.height.map(Self.millimetres)),
    ])
  }

  /// Nil where there is none.
  mutating func caption(_ content: [Inline]) -> JSONText? { content.isEmpty ? nil : json(of: content) }

  /// Pixels, 96 to the inch, to a hundredth of a millimetre.
  private static func millimetres(_ pixels: Int) -> JSONText {
    .real((Double(pixels) * 2540 / 96).rounded() / 100)
  }
}
