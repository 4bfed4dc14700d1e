import CMarkdownGuard
import Text

/// The bytes of a page while they are written. Everything that is not markup of ours goes through `text`, `attribute` or
/// `address`.
struct HTMLWriter {
  /// U+FFFD, which stands for what cannot be shown.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var count: Int { bytes.count }

  /// Markup of ours, as it is.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup that another part of Kỷ Yếu made, as it is.
  mutating func markup(_ markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Ends the line, if one has begun.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Text between tags.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    escape(text, isAttribute: false)
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0, isAttribute: false) }
  }

  /// A value of an attribute, between quotes.
  mutating func attribute(_ value: UnsafeBufferPointer<UInt8>) {
    escape(value, isAttribute: true)
  }

  mutating func attribute(_ value: String) {
    var value = value
    value.withUTF8 { escape($0, isAttribute: true) }
  }

  /// An address as a value of an attribute: what may not stand in an address is percent-encoded, the rest escaped.
  mutating func address(_ address: String) {
    for byte in address.utf8 {
      switch AddressByte(byte) {
      case .plain: bytes.append(byte)
      case .ampersand: markup("&amp;")
      case .apostrophe: markup("&#x27;")
      case .encoded(let high, let low): bytes.append(contentsOf: [UInt8(ascii: "%"), high, low])
      }
    }
  }

  /// An address with what may not stand in one percent-encoded.
  static func encoded(_ address: String) -> String {
    let bytes = address.utf8.flatMap { byte -> [UInt8] in
      if case .encoded(let high, let low) = AddressByte(byte) { [UInt8(ascii: "%"), high, low] } else { [byte] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Works on bytes: a quote that a combining mark follows is a quote to the reader of HTML, though one character with
  /// its mark to Swift.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    let source = text.span
    var start = 0
    for index in text.indices {
      let byte = text[index]
      // The highest that needs a look are `>` and the first byte of U+FFFE.
      if byte > UInt8(ascii: ">"), byte != 0xEF { continue }
      guard let (stand, length) = XMLText.stand(for: source, at: index, betweenTags: !isAttribute) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      markup(stand)
      start = index + length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
