import CMarkdownGuard

/// Tables that are typed in the text, and their captions.
struct TypedTableForm {
  /// The number of the newest table.
  private var number = 0
  /// The table that the newest caption has begun.
  private var captioned: MarkdownNode?
  /// What is bold in the heads of rows: the head itself tells it.
  private var rowHeads: Set<MarkdownNode> = []

  mutating func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    switch node.kind {
    case .table:
      // A caption has begun the table already.
      if captioned != node { begin(node, captionID: nil, in: &page) }
    case .tableRow: page.sink.open(node.isHeadRow ? .headRow(isOnly: node.next == nil) : .row)
    default:
      let role = role(of: node, in: page)
      if role == .rowHead, let bold = node.firstChild { rowHeads.insert(bold) }
      page.sink.open(.cell(role, CellAlignment(node.alignment)))
    }
    return .children
  }

  /// Begins a table with its caption.
  mutating func open<Sink>(_ caption: TableCaption, in page: inout FormContext<Sink>) -> Descent {
    captioned = caption.table
    let id = "\(page.part.idPrefix)table_\(number + 1)"
    begin(caption.table, captionID: id, in: &page)
    page.sink.open(.caption(id: id))
    page.ids.take(id)
    if !caption.hasNumber { page.marks.hide(caption.markLength, of: caption.text) }
    return .children
  }

  /// Whether a node is what is bold in the head of a row, and is written by its cell.
  func writes(_ strong: MarkdownNode) -> Bool { !rowHeads.isEmpty && rowHeads.contains(strong) }

  /// Begins a table, which its own node closes.
  private mutating func begin<Sink>(_ table: MarkdownNode, captionID: String?, in page: inout FormContext<Sink>) {
    number += 1
    page.sink.open(.table(number: number, captionID: captionID, hasBody: table.firstChild?.next != nil))
  }

  /// Whether a cell is the head of its column (in the first row, unless empty) or of its row (the first, all of it bold).
  private func role<Sink>(of cell: MarkdownNode, in page: FormContext<Sink>) -> CellRole {
    if cell.parent?.isHeadRow == true { return cell.isEmpty && page.hasForms ? .value : .columnHead }
    return page.hasForms && cell.cellColumn == 0 && cell.onlyChild?.kind == .strong ? .rowHead : .value
  }
}

extension CellAlignment {
  /// Nil where the table does not say.
  fileprivate init?(_ alignment: GuardAlignment) {
    switch alignment {
    case .unset: return nil
    case .left: self = .left
    case .center: self = .center
    case .right: self = .right
    }
  }
}
