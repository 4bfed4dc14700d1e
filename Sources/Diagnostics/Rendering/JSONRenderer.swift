import Text

/// Prints findings for other programs, as one JSON array (RFC 8259) with one object a line.
package struct JSONRenderer: Sendable {
  private let language: Language

  /// - Parameter language: The language of `message` and `help`.
  package init(language: Language) {
    self.language = language
  }

  /// The findings in their order, each with the keys `rule`, `severity`, `file`, `line`, `column`, `message` and `help`,
  /// in that order; `file`, `line` and `column` are null where there is none. Where the file is a table `cell` follows
  /// `column`: the cell as a spreadsheet names it. Ends with a line break.
  package func render(_ findings: [Diagnostic]) -> String {
    guard !findings.isEmpty else { return "[]\n" }
    return "[\n" + findings.folded().map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ finding: Diagnostic) -> String {
    let place = finding.location?.place
    let members = [
      ("rule", JSONText.quoted(finding.rule)),
      ("severity", JSONText.quoted(finding.severity.rawValue)),
      ("file", finding.location.map { JSONText.quoted($0.file) } ?? "null"),
      ("line", place.map { String($0.line) } ?? "null"),
      ("column", place.map { String($0.column) } ?? "null"),
      ("cell", finding.location?.cell.map(JSONText.quoted)),
      ("message", JSONText.quoted(finding.sentence(in: language))),
      ("help", JSONText.quoted(finding.help[language])),
    ]
    return "{" + members.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + "}"
  }
}
