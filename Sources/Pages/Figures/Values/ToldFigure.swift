/// A figure of one year beside that of the year before.
struct ToldFigure {
  let figure: Figure
  let this: FigureTelling.Found
  /// Nil where nothing is known of the year before.
  let last: FigureTelling.Found?
  let words: FigureWords

  /// How much more or less it is than the year before: `tăng 3`; nil where that cannot be told.
  var change: String? {
    last.flatMap { FigureText(words: words).change(from: $0.value, to: this.value, zero: false) }
  }

  /// A value as it is written.
  func text(_ found: FigureTelling.Found) -> String { FigureText(words: words).value(found.value, zero: false) }

  var isIllustrative: Bool { this.isIllustrative || last?.isIllustrative == true }
}
