/// How the paragraphs of the body stand.
package struct BodyShape: Sendable, Hashable {
  /// How far the first line begins inside.
  package let firstLine: Length
  /// Between two paragraphs.
  let paragraphGap: Length
  /// From one line to the next, in points. Stacked capitals (Ế, Ậ) need 1.25 of the size.
  package let line: Length

  package init(firstLine: Length, paragraphGap: Length, line: Length) {
    self.firstLine = firstLine
    self.paragraphGap = paragraphGap
    self.line = line
  }

  /// From one line to the next of a text of another size, in points.
  package func line(for style: TextStyle) -> Double {
    max((style.size.value * 1.25).rounded(.up), style.size.value >= 14 ? line.value : 0)
  }
}
