import Content
import Vietnamese

/// What the published reports say. The next report is begun from the last, whose words its drafts keep until they are rewritten; what is
/// published already is no secret of theirs.
struct PublishedReports {
  /// All of it, a block after the other; empty where no report is published with its print.
  private let row: [UInt64]

  init(_ site: Site) {
    let chapters = site.chapters.filter { $0.audience == .public }
    let pages = site.pages.filter { $0.kind == .annualReport && $0.isTextPublic }
    row = (pages + chapters).flatMap { page in
      SyllableRow(page.title).numbers + [SyllableRow.blockEnd]
        + PageText.row(of: page.source, body: page.body, part: .withoutOfficeNotes).numbers + [SyllableRow.blockEnd]
    }
  }

  /// The texts without the stretches that stand there, and without those texts of which nothing is left.
  func withoutRepeated(_ texts: [InternalText]) -> [InternalText] {
    guard !row.isEmpty else { return texts }
    var search = RunSearch()
    for text in texts { search.add(text.row, stretches: text.stretches) }
    let repeated = Set(search.runs(in: row))
    var run = -1
    return texts.compactMap { text in
      let left = text.stretches.filter { _ in
        run += 1
        return !repeated.contains(run)
      }
      guard !left.isEmpty else { return nil }
      return InternalText(shown: text.shown, row: text.row, stretches: left, origin: text.origin)
    }
  }
}
