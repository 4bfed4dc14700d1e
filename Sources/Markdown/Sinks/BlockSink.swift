import Vietnamese

/// The blocks of a text.
struct BlockSink: PageSink {
  /// What the blocks would be written in, roughly, in bytes.
  private(set) var count = 0
  /// What each footnote says, by its number.
  private(set) var footnotes: [Int: [Block]] = [:]
  /// The document itself, then the forms that are open, innermost last.
  private var frames = [BlockFrame(.literal)]

  /// The blocks of the document.
  var blocks: [Block] { frames[0].content }

  private var frame: BlockFrame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// What a node counts for beside its text.
  private static let nodeSize = 16

  mutating func open(_ form: PageForm) {
    count += Self.nodeSize
    frames.append(BlockFrame(form))
  }

  mutating func close() {
    guard frames.count > 1, let closed = frames.popLast() else { return }
    switch closed.form {
    case .basic(let form): close(form, closed)
    case .heading(let level, let id, let number):
      frame.blocks.append(
        .heading(BlockHeading(level: level, id: id, number: number, content: closed.inlines)))
    case .note(.office, _): frame.blocks += closed.content
    case .note(let kind, let title):
      frame.blocks.append(.note(BlockNote(kind: kind, title: title, blocks: closed.content)))
    case .task: frame.inlines += closed.inlines
    case .link(let address, _):
      count += address.utf8.count
      frame.inlines.append(.link(to: HTMLWriter.encoded(address), closed.inlines))
    case .figure(let caption): closeFigure(closed, caption)
    case .literal: frame.blocks.append(.paragraph(closed.inlines))
    case .table: frame.blocks.append(.table(BlockTable(closed)))
    case .caption: frame.caption = closed.inlines
    case .headRow: (frame.head, frame.alignments) = (closed.cells, closed.alignments)
    case .row: frame.rows.append(BlockTable.Row(.plain, closed.cells))
    case .cell(let role, let alignment):
      frame.cells.append(BlockTable.Cell(closed.inlines, alignment: alignment, isHead: role != .value))
      frame.alignments.append(alignment)
    case .footnote(let number, _, _, _): footnotes[number] = closed.content
    }
  }

  private mutating func close(_ form: BasicForm, _ closed: BlockFrame) {
    switch form {
    case .quotation: frame.blocks.append(.quotation(closed.content))
    case .list(let start): frame.blocks.append(.list(BlockList(start: start, items: closed.items)))
    case .item(let isDone): frame.items.append(BlockList.Item(isDone: isDone, blocks: closed.content))
    case .paragraph: if !closed.inlines.isEmpty { frame.blocks.append(.paragraph(closed.inlines)) }
    case .emphasis: frame.inlines.append(.emphasis(closed.inlines))
    case .strong: frame.inlines.append(.strong(closed.inlines))
    case .deletion: frame.inlines.append(.deletion(closed.inlines))
    case .lowered: frame.inlines.append(.lowered(closed.inlines))
    case .raised: frame.inlines.append(.raised(closed.inlines))
    }
  }

  /// A picture that is refused leaves its description.
  private mutating func closeFigure(_ closed: BlockFrame, _ caption: String) {
    let caption: [Inline] = caption.isEmpty ? [] : [.text(caption)]
    if let picture = closed.picture {
      frame.blocks.append(
        .picture(
          BlockPicture(InlinePicture(picture), caption: caption, width: picture.width, height: picture.height)))
    } else {
      let content: [Inline] = Array([closed.inlines, caption].filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
      if !content.isEmpty { frame.blocks.append(.paragraph(content)) }
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) { self.text(String(decoding: text, as: UTF8.self)) }

  mutating func text(_ text: String) {
    count += text.utf8.count
    if !text.isEmpty { frame.add(text: text) }
  }

  mutating func code(_ text: UnsafeBufferPointer<UInt8>) {
    count += text.count
    frame.inlines.append(.code(String(decoding: text, as: UTF8.self)))
  }

  mutating func codeBlock(_ text: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>) {
    count += text.count
    frame.blocks.append(.code(String(decoding: text, as: UTF8.self)))
  }

  mutating func thematicBreak() { frame.blocks.append(.rule) }

  mutating func lineBreak() { frame.inlines.append(.lineBreak) }

  mutating func softBreak(isKept: Bool) {
    if isKept { frame.inlines.append(.lineBreak) } else { frame.add(text: " ") }
  }

  mutating func date(_ date: CalendarDate) { text(date.written) }

  mutating func picture(_ picture: ShownPicture) {
    count += picture.address.utf8.count
    if case .figure = frame.form {
      frame.picture = picture
    } else {
      frame.inlines.append(.picture(InlinePicture(picture)))
    }
  }

  mutating func figure(_ block: any FigureBlock) { frame.blocks.append(block.block) }

  mutating func footnoteCall(_ number: Int, footnoteID: String, id: String) {
    count += Self.nodeSize
    frame.inlines.append(.footnote(FootnoteCall(number: number)))
  }

  /// Paper has none: a footnote stands at the foot of the page of its call.
  mutating func waysBack(from number: Int, to calls: [String], isAlone: Bool) {}
}

extension InlinePicture {
  fileprivate init(_ picture: ShownPicture) {
    self.init(address: picture.address, alternative: picture.alternative)
  }
}
