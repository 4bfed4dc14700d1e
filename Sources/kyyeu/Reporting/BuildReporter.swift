import Building
import Diagnostics

/// What the user is told of a build, and the code with which the command ends.
struct BuildReporter {
  enum Task {
    case build
    case check
    case report
  }

  let outcome: BuildOutcome
  let language: Language
  let options: OutcomeOptions

  init(of outcome: BuildOutcome, language: Language, options: OutcomeOptions) {
    self.outcome = outcome
    self.language = language
    self.options = options
  }

  /// Prints the findings and what came of the task.
  ///
  /// Findings for machines go to standard output alone, so that it can be read as a whole; findings for people go to
  /// standard error and what was done to standard output.
  /// - Throws: `OutputFailure` where that cannot be written.
  func print(of task: Task) throws(OutputFailure) {
    let findings = outcome.diagnostics
    switch options.format {
    case .json: try Terminal.standardOutput.write(JSONRenderer(language: language).render(findings))
    case .github: try Terminal.standardOutput.write(GitHubRenderer(language: language).render(findings))
    case .text:
      let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
      try Terminal.standardError.write(renderer.render(findings))
    }
    // Told whatever else is not, since nobody finds it out otherwise.
    let notes = (outcome.publication?.notes ?? []) + outcome.notKept
    try Terminal.standardError.write(notes.map { $0[language] + ".\n" }.joined())
    let terminal = options.format == .text ? Terminal.standardOutput : Terminal.standardError
    if options.timings { try terminal.write(TimingTable(outcome).text) }
    guard !options.quiet else { return }
    let summary = Summary(outcome: outcome, task: task, strict: options.strict)
    try terminal.write(summary.lines.map { $0[language] + "\n" }.joined())
  }

  /// - Throws: `CommandError` where the findings stop publishing.
  func end() throws {
    let code = Tally(outcome.diagnostics).exitCode(strict: options.strict)
    if code != .done { throw CommandError(code: code) }
  }
}
