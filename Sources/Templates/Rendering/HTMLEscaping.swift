/// Escapes text byte by byte, so that a quote is one whatever combining mark follows it.
///
/// A `Character` that begins with `"` and goes on with U+0301 is not the character `"`; a browser's parser reads code
/// points and ends the attribute there all the same.
enum HTMLEscaping {
  /// Adds a text to a page.
  static func append(_ text: String, to page: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var plain = 0
      for (index, byte) in bytes.enumerated() {
        guard let entity = entity(for: byte) else { continue }
        page += bytes[plain..<index]
        page += entity.utf8
        plain = index + 1
      }
      page += bytes[plain...]
    }
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
