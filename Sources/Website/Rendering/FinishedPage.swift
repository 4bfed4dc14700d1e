import Vietnamese

/// A page as its template has made it, walked once for everything that somebody asks of it.
struct FinishedPage {
  /// What is published: every tone mark in its place.
  let bytes: [UInt8]
  /// The value of each `id`: what a link with a fragment can lead to.
  let ids: PageIDs
  /// Addresses of the files beside the pages that it leads to or shows, each once.
  let files: [String]
  /// What a reader reads in it; nil where nobody asked.
  let text: SyllableRow?

  /// - Parameters:
  ///   - html: Its bytes. What stands in comments, scripts and style sheets names neither ids nor files.
  ///   - tone: Where tone marks stand; nil where they stay as they are.
  ///   - files: What finds the files; nil where nobody asks for them.
  ///   - readingText: Whether somebody asks what a reader reads in it.
  init(_ html: [UInt8], tone: ToneStyle? = nil, files: LinkedFiles? = nil, readingText: Bool = false) {
    var ids = PageIDs()
    var files = files
    var text = readingText ? ReadableMarkup(html) : nil
    var respelling = tone.map { Respelling($0, html) }
    var isOpening = false
    var scanner = MarkupScanner(html)
    while let piece = scanner.next() {
      switch piece {
      case .tag(_, let opening): isOpening = opening
      case .attribute(let name, let value) where isOpening:
        if name == .id { ids.insert(html[value]) }
        files?.take(name, html[value])
      default: break
      }
      text?.take(piece)
      respelling?.take(piece)
    }
    bytes = respelling?.respelt ?? html
    self.ids = ids
    self.files = files?.addresses ?? []
    self.text = text?.row()
  }
}
