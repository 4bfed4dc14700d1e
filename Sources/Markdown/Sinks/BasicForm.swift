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
  /// Lowered letters, as in H₂O.
  case lowered
  /// Raised letters, as in m².
  case raised
}

extension MarkdownNode {
  /// The basic form that it is; nil where it is another or holds no others.
  var basicForm: BasicForm? {
    switch kind {
    case .blockQuote: .quotation
    case .list: .list(start: firstNumber)
    case .item: .item(isDone: nil)
    case .paragraph: .paragraph(isTight: isTightParagraph)
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .deletion
    default: nil
    }
  }
}
