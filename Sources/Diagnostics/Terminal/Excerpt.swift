/// The line of a finding as a terminal shows it, with carets under the place.
struct Excerpt {
  private let number: String
  private let layout: ExcerptLayout

  init(_ place: Location.Place) {
    number = String(place.line)
    layout = ExcerptLayout(place)
  }

  /// The line after its number.
  func line(style: TerminalStyle) -> String {
    style.faint(margin + number + " │") + (layout.text.isEmpty ? "" : " " + layout.text)
  }

  /// The carets, to be printed right below the line.
  func carets(style: TerminalStyle, severity: Severity) -> String {
    style.faint(margin + number.map { _ in " " }.joined() + " │") + " "
      + String(repeating: " ", count: layout.caretOffset)
      + style.severity(String(repeating: "^", count: layout.caretWidth), severity)
  }

  /// Numbers up to 99999 end in the same column.
  private var margin: String {
    String(repeating: " ", count: max(6 - number.count, 1))
  }
}
