import Content
import Vietnamese

/// A report as one tree of values. The web page, the print and the word processor's file are all made from it, so they
/// cannot differ in what they say.
package struct ReportDocument: Sendable {
  /// The year that the report covers.
  package let year: Int
  package let head: ReportHead
  /// What stands between the head and the first chapter; HTML of the renderer of Markdown, empty where there is nothing.
  package let opening: [UInt8]
  package let chapters: [ReportChapter]
  package let closing: ReportClosing
  package let annexes: [ReportAnnex]
  /// True where a figure or a text of it is illustrative: every page of it says so.
  package let isIllustrative: Bool
  /// True in the office's own edition: every page of it says so.
  package let isInternal: Bool

  package init(
    year: Int, head: ReportHead, opening: [UInt8], chapters: [ReportChapter], closing: ReportClosing,
    annexes: [ReportAnnex], isIllustrative: Bool, isInternal: Bool
  ) {
    (self.year, self.head, self.opening, self.chapters) = (year, head, opening, chapters)
    (self.closing, self.annexes) = (closing, annexes)
    (self.isIllustrative, self.isInternal) = (isIllustrative, isInternal)
  }

  /// Whether it is a draft, and every page of it says so.
  package var isDraft: Bool { if case .draft = head.state { true } else { false } }
}
