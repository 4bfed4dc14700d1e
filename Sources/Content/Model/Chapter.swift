/// A chapter or an annex of an annual report; a page of its own only in `content/`.
package struct Chapter: Sendable, Hashable {
  /// Whether it is one of the numbered chapters of the text; an opening or the last paragraphs are not.
  package let isNumbered: Bool
  /// Whether it follows the signature as an annex.
  package let isAnnex: Bool
  /// Whether an annex is too wide for an upright page.
  package let isLandscape: Bool
  /// Whether it states what is to be reached in the year after; the next report begins with that as what is to be reported.
  package let statesTargets: Bool
}
