import Content
import Input
import Text

/// Where things of the site are: from an address within it to the file written, the URL in a page, and the full URL.
///
/// An address begins with `/` and is not percent-encoded: `/tin-tuc/a/` is a page, `/tin-tuc/anh.jpg` a file.
struct Routes: Sendable {
  /// Path under which the site is published, beginning and ending with `/`, as it stands in URLs.
  let base: String
  /// Scheme and host without a slash at the end; nil where the site does not know its public address.
  let origin: String?

  init(_ settings: SiteSettings) {
    let path = settings.basePath
    base = PercentEncoding.encoded(PercentEncoding.decoded(path) ?? path)
    origin = settings.baseURL.map { Routes.origin(of: $0) }
  }

  /// The URL of an address as pages write it: a path on the site's host.
  func url(_ address: String) -> String {
    base + PercentEncoding.encoded(String(address.dropFirst()))
  }

  /// The full URL of an address; nil where the site does not know its public address.
  func absolute(_ address: String) -> String? {
    origin.map { $0 + url(address) }
  }

  /// The address within the site that a full URL leads to, as it is written, with query and fragment; nil where it leads elsewhere, or the
  /// site does not know its public address.
  func local(_ url: String) -> String? {
    guard let origin, let host = WebAddress.afterScheme(origin).map({ String(decoding: $0, as: UTF8.self) }),
      let rest = WebAddress.afterScheme(url).map({ String(decoding: $0, as: UTF8.self) }),
      rest.prefix(host.count).lowercased() == host.lowercased()
    else { return nil }
    let path = String(rest.dropFirst(host.count))
    // Another host may begin with this one's name: `khoa.example.org`.
    guard path.isEmpty || "/?#".contains(path.first ?? "/") else { return nil }
    if path.hasPrefix(base) { return "/" + path.dropFirst(base.count) }
    return path.isEmpty || path + "/" == base ? "/" : nil
  }

  /// Path of the output that is served at an address: `/tin-tuc/a/` → `tin-tuc/a/index.html`.
  static func path(_ address: String) -> String {
    address.hasSuffix("/") ? address.dropFirst() + "index.html" : String(address.dropFirst())
  }

  /// Address of one page of a long list: the list's own for page 1, `/tin-tuc/trang-2/` for page 2.
  static func address(_ list: String, page number: Int) -> String {
    number == 1 ? list : "\(list)trang-\(number)/"
  }

  private static func origin(of baseURL: String) -> String {
    guard let colon = baseURL.firstIndex(of: ":") else { return baseURL }
    let host = baseURL[colon...].dropFirst().drop { $0 == "/" }
    return baseURL[...colon] + "//" + host.prefix { $0 != "/" }
  }
}
