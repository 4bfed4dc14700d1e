import CMarkdownGuard

/// A paragraph right before a table that is its caption: one that begins with `Bảng:`, or `Bảng 2:`, or `Bảng 2.`
struct TableCaption {
  let table: MarkdownNode
  /// The text that the mark begins.
  let text: MarkdownNode
  /// The bytes of the mark, with the spaces behind it.
  let markLength: Int
  /// Whether the mark numbers the table; then it is shown.
  let hasNumber: Bool
}

extension MarkdownNode {
  /// The caption that a paragraph is; nil where it is none.
  var tableCaption: TableCaption? {
    guard let table = next, table.kind == .table, let text = firstChild, text.kind == .text,
      let mark = Self.captionMark(of: text.text)
    else { return nil }
    return TableCaption(table: table, text: text, markLength: mark.length, hasNumber: mark.hasNumber)
  }

  private static func captionMark(of text: UnsafeBufferPointer<UInt8>) -> (length: Int, hasNumber: Bool)? {
    for word in ["Bảng", "Table"] where text.starts(with: word.utf8) {
      let rest = text[word.utf8.count...]
      let number = rest.prefix { $0 == UInt8(ascii: " ") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard number.endIndex < text.endIndex else { continue }
      let end = text[number.endIndex]
      let hasNumber = number.count > 1
      guard end == UInt8(ascii: ":") || (hasNumber && end == UInt8(ascii: ".")) else { continue }
      let spaces = text[(number.endIndex + 1)...].prefix { $0 == UInt8(ascii: " ") }
      return (spaces.endIndex, hasNumber)
    }
    return nil
  }
}
