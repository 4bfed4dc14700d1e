/// A chapter or an annex of an annual report; a page of its own only in `content/`.
package struct Chapter: Sendable, Hashable {
  /// Its place in the report where its front matter says it; else the name of its file does.
  package let order: ChapterOrder?
  /// Whether it goes on at the end of the common part of the same file name, in the report of one branch.
  let continuesCommon: Bool
  /// Whether it is one of the numbered chapters of the text.
  package let isNumbered: Bool
  /// Whether it follows the signature as an annex.
  package let isAnnex: Bool
  /// Whether an annex is too wide for an upright page.
  package let isLandscape: Bool
  /// Whether it states what is to be reached in the year after; the next report begins with that as what is to be reported.
  let statesTargets: Bool
  /// Whether it reports what was reached of the targets of the year before; the next report has a new one instead.
  let reportsTargets: Bool
}
