import Diagnostics

/// What came of a build's jobs.
package struct PrintOutcome: Sendable {
  /// One for each job, in their order; nil for a job that a finding stopped.
  package let files: [PrintedFile?]
  /// What a person must mend in the reports.
  package let findings: [Diagnostic]
}
