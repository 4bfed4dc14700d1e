import CMarkdownGuard
import Vietnamese

extension PageMarkup {
  /// The table right after a paragraph that is its caption: one that begins with `Bảng:`, or `Bảng 2:`, or `Bảng 2.`
  func tableCaptioned(by paragraph: Int) -> Int? {
    guard let table = nodes.next(after: paragraph), nodes[table].kind == .table else { return nil }
    return captionMark(of: paragraph) == nil ? nil : table
  }

  mutating func openCaption(_ paragraph: Int, of table: Int) -> Descent {
    captionedTable = table
    let id = "\(part.idPrefix)table_\(tableNumber + 1)"
    begin(table: table, captionID: id)
    sink.open(.caption(id: id))
    ids.take(id)
    if let mark = captionMark(of: paragraph), !mark.hasNumber { shortened = (paragraph + 1, mark.length) }
    return .children
  }

  /// The bytes of the mark that makes a paragraph a caption, and whether it numbers the table; a number is shown.
  private func captionMark(of paragraph: Int) -> (length: Int, hasNumber: Bool)? {
    guard paragraph + 1 < nodes.end(of: paragraph), nodes[paragraph + 1].kind == .text else { return nil }
    let text = nodes[paragraph + 1].text.buffer
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
