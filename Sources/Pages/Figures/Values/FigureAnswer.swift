import Markdown

/// What stands in a text instead of an expression, and what must be said of it.
package struct FigureAnswer: Sendable {
  package let resolution: FigureResolution
  /// True where a year whose figures are illustrative was looked at: the page or report that shows it says so.
  package let isIllustrative: Bool
}

extension FigureAnswer {
  init(text: String, isIllustrative: Bool = false) {
    self.init(resolution: .text(text), isIllustrative: isIllustrative)
  }

  init(_ block: some FigureBlock, _ standing: FigureStanding) {
    self.init(resolution: .block(block), isIllustrative: standing.isIllustrative)
  }
}
