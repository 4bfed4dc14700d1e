/// A figure of one year beside that of the year before.
package struct ToldFigure {
  package let figure: Figure
  package let this: FigureFormatter.Found
  /// Nil where nothing is known of the year before.
  package let last: FigureFormatter.Found?
  let words: FigureWords

  /// How much more or less it is than the year before: `tăng 3`; nil where that cannot be told.
  package var change: String? {
    last.flatMap { FigureText(words: words).change(from: $0.value, to: this.value, zero: false) }
  }

  /// A value as it is written.
  package func text(_ found: FigureFormatter.Found) -> String {
    FigureText(words: words).value(found.value, zero: false)
  }

  package var isIllustrative: Bool { this.isIllustrative || last?.isIllustrative == true }
}
