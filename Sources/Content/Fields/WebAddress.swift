/// Addresses on the web.
enum WebAddress {
  /// Whether the text is an address with the scheme http or https and a host, free of spaces, quotes and controls.
  static func isWebAddress(_ text: String) -> Bool {
    guard let rest = afterScheme(text) else { return false }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !host.contains("@") && !host.hasPrefix(":")
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains($0) && !$0.properties.isWhitespace
      }
  }

  /// What follows `http://` or `https://`, in any case of letters; nil where neither stands first.
  static func afterScheme(_ text: String) -> Substring? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      return text.dropFirst(scheme.count)
    }
    return nil
  }
}
