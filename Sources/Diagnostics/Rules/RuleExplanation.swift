/// Explains a rule to a person: what it demands, why, and what breaks and keeps it.
package struct RuleExplanation: Sendable {
  private let language: Language
  private let style: TerminalStyle

  /// - Parameters:
  ///   - language: The language of the explanation; the examples are as they are.
  ///   - colour: Whether ANSI colours are added; they change nothing else.
  package init(language: Language, colour: Bool) {
    self.language = language
    style = TerminalStyle(isColoured: colour)
  }

  /// The explanation of `rule`, in the shape in which its findings are printed. Ends with a line break.
  package func render(_ rule: Rule) -> String {
    let label = style.severity(rule.severity.label[language] + ":", rule.severity)
    let head = "\(label) \(style.strong(rule.title[language]))  \(style.faint("[\(rule.id)]"))\n"
    let reason = "  \(style.label(Wording.reason[language] + ":")) \(rule.reason[language])\n"
    let broken = rule.breaks.map { section(.broken, $0, severity: rule.severity) }
    let kept = rule.keeps.map { section(.kept, $0, severity: rule.severity) }
    return ([head + reason] + broken + kept).joined(separator: "\n")
  }

  private func section(_ title: Wording, _ example: Example, severity: Severity) -> String {
    let files = example.files.map { file in
      ExampleListing(file, isAtFault: file.path == example.fileAtFault)
        .lines(language: language, style: style, severity: severity).map { $0 + "\n" }.joined()
    }
    return style.strong(title[language] + ":") + "\n" + files.joined()
  }
}

extension Wording {
  fileprivate static let reason = Wording(vi: "Lý do", en: "Reason")
  fileprivate static let broken = Wording(vi: "Trường hợp sai", en: "Broken")
  fileprivate static let kept = Wording(vi: "Trường hợp đúng", en: "Kept")
}
