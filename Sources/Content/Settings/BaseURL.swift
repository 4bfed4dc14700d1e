import Input
import Text

/// The address at which a site is published.
enum BaseURL {
  /// Scheme and host in lower case and a path ending with `/`; nil where the text is no such address, or has a query or a
  /// fragment.
  static func normalized(_ written: String) -> String? {
    guard WebAddress.isWebAddress(written), let rest = WebAddress.afterScheme(written),
      !written.holds("?"), !written.holds("#"), written.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    let scheme = String(written.utf8.dropLast(rest.count))?.lowercased() ?? ""
    let parts = String(decoding: rest, as: UTF8.self).partsOfPath().filter { !$0.isEmpty }
    guard let host = parts.first, isHost(host), !parts.contains("."), !parts.contains("..") else { return nil }
    return scheme + host.lowercased() + "/" + parts.dropFirst().map { $0 + "/" }.joined()
  }

  /// A name or address, and perhaps a port.
  private static func isHost(_ host: String) -> Bool {
    let isBracketed = host.hasPrefix("[")
    let end = isBracketed ? host.lastIndex(of: "]").map { host.index(after: $0) } : host.lastIndex(of: ":")
    let name = host[..<(end ?? host.endIndex)]
    let port = end.map { host[$0...] } ?? ""
    let isPort = port.isEmpty || port.hasPrefix(":") && port.count > 1 && port.dropFirst().allSatisfy(\.isNumber)
    return isPort && !name.isEmpty && (isBracketed || !name.contains(":"))
  }
}
