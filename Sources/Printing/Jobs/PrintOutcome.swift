import Diagnostics

/// What came of a build's jobs.
package struct PrintOutcome: Sendable {
  /// One for each job, in their order; nil for a job that a finding stopped.
  package let files: [PrintedFile?]
  /// What a person must mend in the reports.
  package let findings: [Diagnostic]
  /// What a person should know that stops nothing, one sentence each.
  package let notices: [Wording]

  init(files: [PrintedFile?], findings: [Diagnostic], notices: [Wording] = []) {
    self.files = files
    self.findings = findings
    self.notices = notices
  }
}
