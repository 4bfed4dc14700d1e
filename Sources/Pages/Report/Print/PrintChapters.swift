import Text

extension ReportPrint {
  /// The chapters, the last one ended as the layout asks.
  func chapters(_ fragments: inout FragmentRewriter) -> String {
    document.chapters.enumerated().map { index, chapter in
      let isLast = index == document.chapters.count - 1
      let body = isLast ? FragmentEnding.end(chapter.body, with: layout.words.ending) : chapter.body
      let heading = XMLText.escaped(layout[.chapter].cased(name(of: chapter)))
      return """
        <section id="\(chapter.id)" class="\(isLast ? "last " : "")chapter-text">
        <h2>\(heading)</h2>
        \(fragments.rewrite(body))</section>
        """
    }.joined(separator: "\n")
  }

  /// `I- Đặc điểm tình hình`.
  func name(of chapter: ReportChapter<[UInt8]>) -> String {
    chapter.number.map { "\($0) \(chapter.title)" } ?? chapter.title
  }
}
