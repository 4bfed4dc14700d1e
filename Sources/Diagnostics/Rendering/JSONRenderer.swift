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
    let cell = finding.location?.cell.map { [("cell", JSONText.quoted($0))] } ?? []
    let members = placed(finding) + cell + worded(finding)
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private func placed(_ finding: Diagnostic) -> [(String, String)] {
    let place = finding.location?.place
    return [
      ("rule", JSONText.quoted(finding.rule)),
      ("severity", JSONText.quoted(finding.severity.rawValue)),
      ("file", finding.location.map { JSONText.quoted($0.file) } ?? "null"),
      ("line", place.map { String($0.line) } ?? "null"),
      ("column", place.map { String($0.column) } ?? "null"),
    ]
  }

  private func worded(_ finding: Diagnostic) -> [(String, String)] {
    [
      ("message", JSONText.quoted(finding.sentence(in: language))),
      ("help", JSONText.quoted(finding.help[language])),
    ]
  }
}
