/// The addresses that a page may lead to.
///
/// An allow-list: whatever a browser might take for a scheme that is not on it is refused, however it is disguised.
enum SafeAddress {
  /// Whether a page may lead there: an address within the site, a place on the same page, or one with the scheme
  /// http, https, mailto or tel. Entities must have been resolved.
  ///
  /// What is a scheme is decided as browsers do (URL Standard of the WHATWG): spaces at the beginning do not count.
  /// Refused are every other scheme, control characters anywhere (browsers drop tabs and line breaks before they look
  /// for the scheme) or the U+FFFD that stands for one, and an address of another host without a scheme: `//host`, with
  /// slashes of either kind.
  ///
  /// After http and https come two slashes and a host. Browsers lead from `https:host` and `http:/host` to a host as well,
  /// though a reader takes them for something of this site; and what stands before an `@` looks like the host and is none.
  package static func isAllowed(_ address: String) -> Bool {
    guard !address.unicodeScalars.contains(where: isRefused) else { return false }
    let bytes = address.utf8.drop { $0 == UInt8(ascii: " ") }
    guard bytes.prefix(while: isSlash).count < 2 else { return false }
    let head = bytes.prefix(while: isOfScheme)
    guard let first = head.first, isLetter(first), bytes.dropFirst(head.count).first == UInt8(ascii: ":") else {
      return true
    }
    switch String(decoding: head, as: UTF8.self).lowercased() {
    case "http", "https": return namesHost(bytes.dropFirst(head.count + 1))
    case "mailto", "tel": return true
    default: return false
    }
  }

  /// Whether what follows `http:` is two slashes and a host without a name before it.
  private static func namesHost(_ rest: Substring.UTF8View) -> Bool {
    guard rest.starts(with: "//".utf8) else { return false }
    let host = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    return !host.isEmpty && !host.contains(UInt8(ascii: "@")) && !host.contains(UInt8(ascii: "\\"))
      && !host.contains(UInt8(ascii: " ")) && host.first != UInt8(ascii: ":")
  }

  /// Controls, and the marks that turn the direction of text and so make an address read as another one.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F, 0xFFFD, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
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
