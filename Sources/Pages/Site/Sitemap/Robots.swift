import Content

/// What `robots.txt` tells search engines (RFC 9309).
enum Robots {
  /// An internal edition asks to be left alone; a public one names its sitemap where its address is known.
  static func bytes(audience: Audience, sitemap: String?) -> [UInt8] {
    switch audience {
    case .internal: Array("User-agent: *\nDisallow: /\n".utf8)
    case .public: Array(("User-agent: *\nAllow: /\n" + (sitemap.map { "\nSitemap: \($0)\n" } ?? "")).utf8)
    }
  }
}
