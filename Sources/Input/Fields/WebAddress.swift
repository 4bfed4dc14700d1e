import Text

/// Addresses on the web, read as a browser reads them: by their bytes, whatever Swift counts as one character.
package enum WebAddress {
  /// Whether the text is an address with the scheme http or https and a host, free of spaces, quotes and controls.
  package static func isWebAddress(_ text: String) -> Bool {
    guard let rest = afterScheme(text), isClean(text) else { return false }
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    return !host.isEmpty && !host.contains(UInt8(ascii: "@")) && host.first != UInt8(ascii: ":")
  }

  /// Whether the text is an address within the site: one slash, then no second one, and no backslash that a browser takes
  /// for one.
  package static func isLocal(_ text: String) -> Bool {
    text.beginsWith("/") && !text.beginsWith("//") && isClean(text)
  }

  /// What follows `http://` or `https://`, in any case of letters; nil where neither stands first.
  package static func afterScheme(_ text: String) -> Substring.UTF8View? {
    for scheme in ["https://", "http://"] {
      let length = scheme.utf8.count
      let first = text.utf8.prefix(length).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      if first.elementsEqual(scheme.utf8) { return text.utf8.dropFirst(length) }
    }
    return nil
  }

  private static func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains($0) && !$0.properties.isWhitespace
    }
  }
}
