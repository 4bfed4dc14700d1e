import CMarkdownGuard

/// An id that a heading is given in the text: `## Kết quả {#ket-qua}`.
struct HeadingID {
  /// The id itself.
  let name: String
  /// The text that it ends.
  let text: MarkdownNode
  /// The bytes of that text before it, without the space.
  let length: Int

  /// The stretch of that text that it takes with its braces.
  var mark: Range<Int> { (text.text.count - name.utf8.count - 3)..<text.text.count }
}

extension MarkdownNode {
  /// The id at the end of a heading that a text ends, or of the heading itself; nil where there is none.
  var headingID: HeadingID? {
    let heading = kind == .heading ? self : parent
    guard let heading, heading.kind == .heading, let text = heading.lastChild, text.kind == .text else { return nil }
    let bytes = text.text
    guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")), open + 3 < bytes.count,
      bytes[open + 1] == UInt8(ascii: "#")
    else { return nil }
    let name = bytes[(open + 2)..<(bytes.count - 1)]
    guard name.first?.isLetterOrDigit == true, name.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    let words = bytes[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    return HeadingID(name: String(decoding: name, as: UTF8.self), text: text, length: words)
  }
}
