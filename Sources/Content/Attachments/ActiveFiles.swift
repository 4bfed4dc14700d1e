import Vietnamese

/// Files that a browser runs or shows as a page of the site itself, and those that a web server runs.
package enum ActiveFiles {
  /// By the end of its name, in any case of letters.
  static func isActive(_ path: String) -> Bool {
    let name = PagePath.name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return endings.contains(name[name.utf8.index(after: dot)...].lowercased())
  }

  /// HTML, XML of every kind (an element of XHTML in it runs its script), archives of pages, scripts and programs of a
  /// browser, and what servers run. SVG is not among them: a drawing is cleaned.
  private static let endings: Set<String> = [
    "html", "htm", "shtml", "shtm", "xhtml", "xht", "xml", "xsl", "xslt", "xul", "rdf", "rss", "atom", "mml", "kml",
    "gpx",
    "svgz", "swf", "mht", "mhtml", "webarchive", "maff", "js", "mjs", "cjs", "jse", "vbs", "wasm", "hta", "htc", "htt",
    "jar", "class", "jnlp", "xap", "url", "webloc", "appcache", "manifest", "php", "php3", "php4", "php5", "phtml",
    "phar",
    "asp", "aspx", "ashx", "jsp", "jspx", "cgi", "fcgi", "pl", "cfm",
  ]

  /// Whether a browser that is told nothing of a file would take it for a page, by its first bytes.
  ///
  /// The marks are those of the MIME Sniffing Standard, 7.1 (https://mimesniff.spec.whatwg.org/), with XML's.
  package static func looksActive(_ head: [UInt8]) -> Bool {
    var text = head.prefix(1445)[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let start = text.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
    let lower = start.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return marks.contains { mark in
      guard lower.starts(with: mark.utf8) else { return false }
      // A tag ends there, or goes on with its attributes.
      let next = lower.dropFirst(mark.utf8.count).first
      return !mark.utf8.dropFirst().allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        || next == 0x20 || next == 0x3E || next == 0x0A || next == 0x09 || next == 0x0D
    }
  }

  private static let marks = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a", "<style",
    "<title",
    "<b", "<body", "<br", "<p", "<!--", "<?xml",
  ]

  /// Whether the end of a name says what the file is, so that no server leaves it to the browser to guess.
  package static func isNamed(_ path: String) -> Bool {
    let name = PagePath.name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return false }
    return named.contains(name[name.utf8.index(after: dot)...].lowercased())
  }

  private static let named: Set<String> = [
    "txt", "csv", "tsv", "json", "css", "ics", "vcf", "png", "jpg", "jpeg", "webp", "avif", "gif", "ico", "svg", "bmp",
    "tif",
    "tiff", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "mp4", "webm", "mov", "mp3", "m4a", "wav", "ogg",
    "woff",
    "woff2", "ttf", "otf",
  ]
}
