/// What `robots.txt` tells search engines (RFC 9309).
enum Robots {
  /// An internal edition and a preview ask to be left alone; a public one names its sitemap where its address is known.
  static func bytes(isUnlisted: Bool, sitemap: String?) -> [UInt8] {
    guard !isUnlisted else { return Array("User-agent: *\nDisallow: /\n".utf8) }
    return Array(("User-agent: *\nAllow: /\n" + (sitemap.map { "\nSitemap: \($0)\n" } ?? "")).utf8)
  }
}
