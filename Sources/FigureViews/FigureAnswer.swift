import Markdown

/// What stands in a text instead of an expression, and what must be said of it.
package struct FigureAnswer: Sendable {
  package let resolution: FigureResolution
  /// True where a year whose figures are illustrative was looked at: the page or report that shows it says so.
  package let isIllustrative: Bool
  /// What is to be said of a change in a report's prose whose two periods are not as long: `So sánh số liệu 11 tháng năm 2026 với số
  /// liệu cả năm 2025`.
  package var unequalPeriods: String?
  /// Whether it is the name of a period.
  package var isPeriod = false
  /// What it was answered from.
  package internal(set) var origins: [FigureOrigin] = []
}

extension FigureAnswer {
  init(text: String, isIllustrative: Bool = false) {
    self.init(resolution: .text(text), isIllustrative: isIllustrative)
  }

  init(period: String) {
    self.init(text: period)
    isPeriod = true
  }

  init(_ block: some FigureBlock, _ standing: FigureStanding) {
    self.init(resolution: .block(block), isIllustrative: standing.isIllustrative)
  }
}
