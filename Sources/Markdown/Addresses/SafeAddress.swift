/// The addresses that a page may lead to.
///
/// An allow-list: whatever a browser might take for a scheme that is not on it is refused, however it is disguised.
package enum SafeAddress {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Whether a page may lead there: an address within the site, a place on the same page, or one with the scheme
  /// http, https, mailto or tel. Entities must have been resolved.
  ///
  /// What is a scheme is decided as browsers do (URL Standard of the WHATWG): spaces at the beginning do not count.
  /// Refused are every other scheme, control characters anywhere (browsers drop tabs and line breaks before they look
  /// for the scheme) or the U+FFFD that stands for one, and an address of another host without a scheme: `//host`, with
  /// slashes of either kind.
  package static func isAllowed(_ address: String) -> Bool {
    guard !address.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\u{7F}" || $0 == "\u{FFFD}" }) else {
      return false
    }
    let bytes = address.utf8.drop { $0 == UInt8(ascii: " ") }
    guard bytes.prefix(while: isSlash).count < 2 else { return false }
    let head = bytes.prefix(while: isOfScheme)
    guard let first = head.first, isLetter(first), bytes.dropFirst(head.count).first == UInt8(ascii: ":") else {
      return true
    }
    return schemes.contains(String(decoding: head, as: UTF8.self).lowercased())
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a byte may stand in a scheme after its first letter.
  private static func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
