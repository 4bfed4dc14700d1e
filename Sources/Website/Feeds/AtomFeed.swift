import Content
import Text
import Vietnamese

/// Writes a feed as Atom (RFC 4287).
struct AtomFeed: Sendable {
  /// The site's public address is known: every address in a feed is a full one.
  let routes: Routes
  let language: String
  let author: String
  /// In which a day begins at midnight.
  let timeZone: SiteTimeZone

  func bytes(of feed: Feed) -> [UInt8] {
    let home = url(feed.home)
    let own = url(feed.address)
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(XMLText.escaped(language))">"#,
      "<title>\(XMLText.escaped(feed.title))</title>",
      "<id>\(own)</id>",
      #"<link rel="self" type="application/atom+xml" href="\#(own)"/>"#,
      #"<link rel="alternate" type="text/html" href="\#(home)"/>"#,
      "<author><name>\(XMLText.escaped(author))</name></author>",
    ]
    if let newest = feed.pages.compactMap(\.changed).max() { lines.append("<updated>\(time(newest))</updated>") }
    for page in feed.pages { lines += entry(page) }
    lines.append("</feed>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func entry(_ listed: ListedPage) -> [String] {
    let page = url(listed.address)
    var lines = [
      "<entry>", "<title>\(XMLText.escaped(listed.title))</title>", "<id>\(page)</id>",
      #"<link rel="alternate" type="text/html" href="\#(page)"/>"#,
    ]
    if let date = listed.date { lines.append("<published>\(time(date))</published>") }
    if let changed = listed.changed { lines.append("<updated>\(time(changed))</updated>") }
    for tag in listed.page?.tags ?? [] { lines.append(#"<category term="\#(XMLText.escaped(tag.name))"/>"#) }
    if let summary = listed.page?.summary { lines.append("<summary>\(XMLText.escaped(summary))</summary>") }
    lines.append("</entry>")
    return lines
  }

  private func url(_ address: String) -> String {
    XMLText.escaped(routes.absolute(address) ?? routes.url(address))
  }

  /// The midnight with which a day begins.
  private func time(_ date: CalendarDate) -> String {
    date.iso + "T00:00:00" + timeZone.offset(on: date)
  }
}
