import Markdown

/// What the text of a report ends with: `.` in the Party's documents, `./.` in the State's.
extension [Block] {
  /// The blocks with the last sentence ended by `ending`. A text that ends with a table, a chart, a picture, code or a heading, or
  /// with another mark than a full stop, stays as it is.
  func ended(with ending: String) -> [Block] {
    guard let last else { return self }
    return dropLast() + [last.ended(with: ending)]
  }
}

extension Block {
  fileprivate func ended(with ending: String) -> Block {
    switch self {
    case .paragraph(let content): .paragraph(content.ended(with: ending))
    case .quotation(let blocks): .quotation(blocks.ended(with: ending))
    case .note(let note):
      .note(BlockNote(kind: note.kind, title: note.title, blocks: note.blocks.ended(with: ending)))
    case .list(let list): .list(list.ended(with: ending))
    case .heading, .table, .chart, .picture, .code, .rule: self
    }
  }
}

extension BlockList {
  fileprivate func ended(with ending: String) -> BlockList {
    guard let last = items.last else { return self }
    return BlockList(
      start: start, items: items.dropLast() + [Item(isDone: last.isDone, blocks: last.blocks.ended(with: ending))])
  }
}

extension [Inline] {
  /// What is called behind the last sentence stays behind its end.
  fileprivate func ended(with ending: String) -> [Inline] {
    guard let index = lastIndex(where: \.isRead) else { return self }
    var inlines = self
    inlines[index] =
      switch self[index] {
      case .text(let text): .text(text.ended(with: ending))
      case .strong(let content): .strong(content.ended(with: ending))
      case .emphasis(let content): .emphasis(content.ended(with: ending))
      case .deletion(let content): .deletion(content.ended(with: ending))
      case .lowered(let content): .lowered(content.ended(with: ending))
      case .raised(let content): .raised(content.ended(with: ending))
      case .link(let address, let content): .link(to: address, content.ended(with: ending))
      case let other: other
      }
    return inlines
  }
}

extension Inline {
  /// Whether it is a part of the sentence.
  fileprivate var isRead: Bool {
    switch self {
    case .footnote, .lineBreak: false
    case .text(let text): !text.allSatisfy(\.isWhitespace)
    case .strong, .emphasis, .deletion, .lowered, .raised, .code, .link, .picture: true
    }
  }
}

extension String {
  fileprivate func ended(with ending: String) -> String {
    let trimmed = reversed().drop(while: \.isWhitespace).reversed()
    let sentence = String(trimmed)
    let old = ["./.", "."].first { sentence.hasSuffix($0) } ?? ""
    let bare = sentence.dropLast(old.count)
    // Where a link or bold type ends just before it, the full stop stands alone.
    let isSentence = bare.last.map { $0.isLetter || $0.isNumber || ")”\"»%]".contains($0) } ?? !old.isEmpty
    return isSentence ? bare + ending + dropFirst(sentence.count) : self
  }
}
