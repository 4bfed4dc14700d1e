import CMarkdownGuard

/// What a quotation begins with that may name a kind of note: `[!LƯU Ý]`.
struct NoteLabel {
  /// What stands between `[!` and `]`.
  let name: String
  /// The bytes that it takes of the first text of the quotation, with the spaces behind it.
  let length: Int
}

extension NodeList {
  /// The label that a quotation begins with, whether or not a backslash stands before it; nil where it begins otherwise.
  func label(ofQuotation index: Int) -> NoteLabel? {
    guard index + 2 < end(of: index), self[index + 1].kind == .paragraph, self[index + 2].kind == .text,
      self[index + 2].text.buffer.starts(with: [UInt8(ascii: "["), UInt8(ascii: "!")])
    else { return nil }
    let text = self[index + 2].text.buffer
    guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = String(decoding: text[2..<end], as: UTF8.self)
    return NoteLabel(name: name, length: end + 1 + text[(end + 1)...].prefix { $0 == UInt8(ascii: " ") }.count)
  }
}
