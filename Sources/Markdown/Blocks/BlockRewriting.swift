extension Block {
  /// The block with every inline of it, and of the blocks in it, replaced by what `change` gives; inlines within another are
  /// changed before it, all in the order of the text.
  package func rewritten(_ change: (Inline) -> [Inline]) -> Block {
    switch self {
    case .paragraph(let content): .paragraph(content.rewritten(change))
    case .heading(let heading):
      .heading(
        BlockHeading(
          level: heading.level, id: heading.id, number: heading.number, content: heading.content.rewritten(change)))
    case .list(let list):
      .list(
        BlockList(
          start: list.start,
          items: list.items.map { .init(isDone: $0.isDone, blocks: $0.blocks.rewritten(change)) }))
    case .quotation(let blocks): .quotation(blocks.rewritten(change))
    case .note(let note):
      .note(BlockNote(kind: note.kind, title: note.title, blocks: note.blocks.rewritten(change)))
    case .table(let table): .table(table.rewritten(change))
    case .picture(let picture):
      .picture(
        BlockPicture(
          picture.picture, caption: picture.caption.rewritten(change), width: picture.width, height: picture.height))
    case .chart, .code, .rule: self
    }
  }
}

extension [Block] {
  /// The blocks with every inline of them changed, in the order of the text.
  package func rewritten(_ change: (Inline) -> [Inline]) -> [Block] { map { $0.rewritten(change) } }
}

extension [Inline] {
  /// The inlines changed, those within others first.
  package func rewritten(_ change: (Inline) -> [Inline]) -> [Inline] {
    flatMap { inline in
      switch inline {
      case .strong(let content): change(.strong(content.rewritten(change)))
      case .emphasis(let content): change(.emphasis(content.rewritten(change)))
      case .deletion(let content): change(.deletion(content.rewritten(change)))
      case .lowered(let content): change(.lowered(content.rewritten(change)))
      case .raised(let content): change(.raised(content.rewritten(change)))
      case .link(let address, let content): change(.link(to: address, content.rewritten(change)))
      case .footnote(let call):
        change(.footnote(FootnoteCall(number: call.number, content: call.content?.rewritten(change))))
      case .text, .code, .lineBreak, .picture: change(inline)
      }
    }
  }
}

extension BlockTable {
  fileprivate func rewritten(_ change: (Inline) -> [Inline]) -> BlockTable {
    func cells(_ cells: [Cell]) -> [Cell] {
      cells.map {
        Cell(
          $0.content.rewritten(change), alignment: $0.alignment, isHead: $0.isHead, columns: $0.columns, rows: $0.rows)
      }
    }
    return BlockTable(
      caption: caption.rewritten(change), unit: unit, notes: notes, columns: columns, head: head.map(cells),
      rows: rows.map { Row($0.kind, cells($0.cells)) })
  }
}
