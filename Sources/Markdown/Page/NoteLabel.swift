import CMarkdownGuard

/// What a quotation begins with that may name a kind of note: `[!LƯU Ý]`.
struct NoteLabel {
  /// What stands between `[!` and `]`.
  let name: String
  /// The bytes that it takes of the first text of the quotation, with the spaces behind it.
  let length: Int
  /// The paragraph that it begins, and the text in it.
  let paragraph: MarkdownNode
  let text: MarkdownNode
}

extension MarkdownNode {
  /// The label that a quotation begins with, whether or not a backslash stands before it; nil where it begins otherwise.
  var noteLabel: NoteLabel? {
    guard let paragraph = firstChild, paragraph.kind == .paragraph, let text = paragraph.firstChild, text.kind == .text,
      text.text.starts(with: [UInt8(ascii: "["), UInt8(ascii: "!")])
    else { return nil }
    let bytes = text.text
    guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = String(decoding: bytes[2..<end], as: UTF8.self)
    let spaces = bytes[(end + 1)...].prefix { $0 == UInt8(ascii: " ") }
    return NoteLabel(name: name, length: end + 1 + spaces.count, paragraph: paragraph, text: text)
  }
}
