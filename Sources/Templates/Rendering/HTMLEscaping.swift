import Mustache

/// Escapes text byte by byte, so that a quote is one whatever combining mark follows it.
///
/// A `Character` that begins with `"` and goes on with U+0301 is not the character `"`; a browser's parser reads code
/// points and ends the attribute there all the same.
struct HTMLEscaping: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "KYYEU_HTML"
  /// Goes before each template: the engine goes back to its own escaping at the start of each.
  static let pragma = "{{% CONTENT_TYPE: \(name)}}"

  func escapeText(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(where: { Self.entity(for: $0) != nil }) else { return nil }
      var escaped: [UInt8] = []
      escaped.reserveCapacity(bytes.count + 32)
      for byte in bytes {
        if let entity = Self.entity(for: byte) { escaped.append(contentsOf: entity.utf8) } else { escaped.append(byte) }
      }
      return String(decoding: escaped, as: UTF8.self)
    } ?? text
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
