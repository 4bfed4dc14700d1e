import Text
import Vietnamese

/// The sitemap for search engines (sitemaps.org 0.9): one file, or an index over several where one may not hold all.
struct Sitemap: Sendable {
  /// URLs that one file may hold by the protocol.
  static let limit = 50_000

  struct Entry: Sendable {
    /// The page's full URL.
    let url: String
    let changed: CalendarDate?
  }

  struct File: Sendable {
    /// `/sitemap.xml`
    let address: String
    let entries: [Entry]
    /// True for the file that names the other files instead of pages.
    let isIndex: Bool
  }

  /// Addresses of the files that so many pages take, in the order of `files`.
  static func addresses(entryCount: Int, limit: Int = Sitemap.limit) -> [String] {
    guard entryCount > limit else { return ["/sitemap.xml"] }
    return ["/sitemap.xml"] + (1...(entryCount + limit - 1) / limit).map { "/sitemap-\($0).xml" }
  }

  /// The files to write. `absolute` gives the full URL of an address.
  static func files(_ entries: [Entry], limit: Int = Sitemap.limit, absolute: (String) -> String) -> [File] {
    let addresses = addresses(entryCount: entries.count, limit: limit)
    guard addresses.count > 1 else { return [File(address: addresses[0], entries: entries, isIndex: false)] }
    let parts = addresses.dropFirst().enumerated().map { number, address in
      File(address: address, entries: Array(entries.dropFirst(number * limit).prefix(limit)), isIndex: false)
    }
    let index = parts.map { Entry(url: absolute($0.address), changed: $0.entries.compactMap(\.changed).max()) }
    return [File(address: addresses[0], entries: index, isIndex: true)] + parts
  }

  static func bytes(of file: File) -> [UInt8] {
    let (list, item) = file.isIndex ? ("sitemapindex", "sitemap") : ("urlset", "url")
    var text = #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
    text += #"<\#(list) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
    for entry in file.entries {
      let changed = entry.changed.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
      text += "<\(item)><loc>\(XMLText.escaped(entry.url))</loc>\(changed)</\(item)>\n"
    }
    return Array((text + "</\(list)>\n").utf8)
  }
}
