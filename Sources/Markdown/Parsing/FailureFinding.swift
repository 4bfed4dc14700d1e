import Diagnostics

extension ParsedDocument.Failure {
  /// What to tell about a document that was not parsed; `firstLine` is the line of the file on which its text begins.
  func finding(in source: SourceText, firstLine: Int, budget: MarkdownBudget) -> Diagnostic {
    switch self {
    case .outOfTime: Rule.tooCostly.finding(in: source.path, outOf: .time)
    case .outOfMemory: Rule.tooCostly.finding(in: source.path, outOf: .memory)
    case .systemRefused: Rule.tooCostly.finding(in: source.path, outOf: .timers)
    case .tooDeep(let line):
      Rule.tooDeep.finding(at: source.location(line: firstLine + line - 1, utf8Column: 1), limit: budget.depth)
    }
  }
}
