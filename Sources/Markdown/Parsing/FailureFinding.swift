import Diagnostics
import Glibc
import Input

extension ParsedDocument.Failure {
  /// What to tell about a document that was not parsed; `firstLine` is the line of the file on which its text begins.
  /// - Throws: `LoadingFailure` where the text is not at fault but the machine, which had no timer to read it by.
  func finding(
    in source: SourceText, firstLine: Int, budget: MarkdownBudget
  ) throws(LoadingFailure) -> Diagnostic {
    switch self {
    case .outOfTime: return Rule.tooCostly.finding(in: source.path, outOf: .time)
    case .outOfMemory: return Rule.tooCostly.finding(in: source.path, outOf: .memory)
    case .systemRefused: throw LoadingFailure(path: source.path, error: SystemError(code: EAGAIN))
    case .tooDeep(let line):
      return Rule.tooDeep.finding(at: source.location(line: firstLine + line - 1, utf8Column: 1), limit: budget.depth)
    }
  }
}
