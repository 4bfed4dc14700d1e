/// Prints findings for a person at a terminal or in a log.
package struct TextRenderer: Sendable {
  private let language: Language
  private let style: TerminalStyle

  /// - Parameters:
  ///   - language: The language of every label and sentence.
  ///   - colour: Whether ANSI colours are added; they change nothing else.
  package init(language: Language, colour: Bool) {
    self.language = language
    style = TerminalStyle(isColoured: colour)
  }

  /// The findings in their order, a blank line between two of them; nothing where there are none. `Tally` sums them up.
  ///
  /// Whatever comes out of the input is printed so that a terminal cannot act on it.
  package func render(_ findings: [Diagnostic]) -> String {
    findings.folded().map(block).joined(separator: "\n")
  }

  private func block(_ finding: Diagnostic) -> String {
    let label = style.severity(finding.severity.label[language] + ":", finding.severity)
    let message = style.strong(VisibleText.of(finding.message[language]))
    var lines = ["\(label) \(message)  \(style.faint("[\(finding.rule)]"))"]
    if let location = finding.location {
      let cell = location.cell.map { " (\(Wording.cell($0)[language]))" } ?? ""
      lines.append(detail(.place, VisibleText.of(location.description) + cell))
      if let excerpt = location.place.map(Excerpt.init) {
        lines += [excerpt.line(style: style), excerpt.carets(style: style, severity: finding.severity)]
      }
    }
    if let required = finding.required { lines.append(detail(.required, VisibleText.of(required[language]))) }
    if let found = finding.found { lines.append(detail(.found, VisibleText.of(found[language]))) }
    lines.append(detail(.help, VisibleText.of(finding.help[language])))
    return lines.map { $0 + "\n" }.joined()
  }

  private func detail(_ label: Wording, _ text: String) -> String {
    "  \(style.label(label[language] + ":")) \(text)"
  }
}
