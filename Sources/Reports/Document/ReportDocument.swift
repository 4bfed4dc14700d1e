import Vietnamese

/// A report as one tree of values. The web page, the print and the word processor's file are all made from it, so they
/// cannot differ in what they say.
///
/// `Text` is what its texts are made of: blocks for paper and for a word processor, HTML for its page.
package struct ReportDocument<Text: Sendable>: Sendable {
  /// The year that the report covers.
  package let year: Int
  package let head: ReportHead
  /// What stands between the head and the first chapter; empty where there is nothing.
  package let opening: Text
  package let chapters: [ReportChapter<Text>]
  package let closing: ReportClosing
  package let annexes: [ReportAnnex<Text>]
  /// True where a figure or a text of it is illustrative: every page of it says so.
  package let isIllustrative: Bool
  /// True where its print has a list of contents before the first page.
  package let hasContents: Bool
  /// True where the edition holds what is not published yet: every page of it says so.
  package let isPreview: Bool

  package init(
    year: Int, head: ReportHead, opening: Text, chapters: [ReportChapter<Text>], closing: ReportClosing,
    annexes: [ReportAnnex<Text>], hasContents: Bool, isIllustrative: Bool, isPreview: Bool = false
  ) {
    self.year = year
    self.head = head
    self.opening = opening
    self.chapters = chapters
    self.closing = closing
    self.annexes = annexes
    self.hasContents = hasContents
    self.isIllustrative = isIllustrative
    self.isPreview = isPreview
  }

  /// Whether it is a draft, and every page of it says so.
  package var isDraft: Bool { if case .draft = head.state { true } else { false } }
}

extension ReportDocument {
  /// The same report with each of its texts changed.
  package func map<Changed>(_ change: (Text) -> Changed) -> ReportDocument<Changed> {
    ReportDocument<Changed>(
      year: year, head: head, opening: change(opening), chapters: chapters.map { $0.with(change($0.body)) },
      closing: closing, annexes: annexes.map { $0.with(change($0.body)) }, hasContents: hasContents,
      isIllustrative: isIllustrative, isPreview: isPreview)
  }
}
