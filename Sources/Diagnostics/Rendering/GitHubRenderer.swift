/// Prints findings as annotations of GitHub Actions ("workflow commands"), one a line.
package struct GitHubRenderer: Sendable {
  private let language: Language

  /// - Parameter language: The language of the messages.
  package init(language: Language) {
    self.language = language
  }

  /// The findings in their order: `::error file=…,line=…,col=…,title=rule::message`, a warning as `::warning`, a hint as
  /// `::notice`. The cell of a table, what is required, what was found and how to mend it follow the message on lines of
  /// their own.
  package func render(_ findings: [Diagnostic]) -> String {
    findings.folded().map { command($0) + "\n" }.joined()
  }

  private func command(_ finding: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let location = finding.location {
      properties.append(("file", location.file))
      if let place = location.place { properties += [("line", String(place.line)), ("col", String(place.column))] }
    }
    properties.append(("title", finding.rule))
    let listed = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
    let cell = finding.location?.cell.map { ["\(Wording.place[language]): \(Wording.cell($0)[language])"] } ?? []
    let paragraphs = finding.paragraphs(in: language)
    let message = (paragraphs.prefix(1) + cell + paragraphs.dropFirst()).joined(separator: "\n")
    return "::\(finding.severity.gitHubCommand) \(listed)::\(Self.escaped(message))"
  }
}

extension GitHubRenderer {
  /// Data of a command: a line break or a bare `%` would end or garble it. By scalars, because `%` with a combining mark
  /// behind it is one character and no `%`.
  private static func escaped(_ text: String) -> String {
    text.map { $0.isLineEnd ? String($0) : VisibleText.of($0) }.joined().replacingScalars(in: [
      "%": "%25", "\r": "%0D", "\n": "%0A",
    ])
  }

  /// A property also ends at a colon or a comma.
  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacingScalars(in: [":": "%3A", ",": "%2C"])
  }
}

extension Severity {
  fileprivate var gitHubCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }
}

extension Character {
  fileprivate var isLineEnd: Bool {
    self == "\n" || self == "\r" || self == "\r\n"
  }
}

extension String {
  fileprivate func replacingScalars(in table: [Unicode.Scalar: String]) -> String {
    unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }
}
