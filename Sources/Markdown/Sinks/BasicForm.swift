import CMarkdownGuard

/// A form of CommonMark that holds others and looks the same in every way of writing.
enum BasicForm {
  case quotation
  /// The number of the first item; nil for a list without numbers.
  case list(start: Int?)
  /// Whether the task is done that it is; nil where it is none.
  case item(isDone: Bool?)
  /// A paragraph; a tight one stands in a list whose paragraphs are not set apart.
  case paragraph(isTight: Bool)
  case emphasis
  case strong
  case deletion
}

extension NodeList {
  /// The basic form that a node is; nil where it is another or holds no others.
  func basicForm(of index: Int) -> BasicForm? {
    let node = self[index]
    switch node.kind {
    case .blockQuote: return .quotation
    case .list: return .list(start: node.is_ordered ? Int(node.number) : nil)
    case .item: return .item(isDone: nil)
    case .paragraph: return .paragraph(isTight: isTight(paragraph: index))
    case .emphasis: return .emphasis
    case .strong: return .strong
    case .strikethrough: return .deletion
    default: return nil
    }
  }
}
