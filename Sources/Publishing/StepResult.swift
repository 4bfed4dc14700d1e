import Diagnostics

/// What came of a step that a person may have to mend something for.
package enum StepResult<Value: Sendable>: Sendable {
  case ready(Value)
  /// Findings, at least one of them an error; the output folder is as it was.
  case refused([Diagnostic])
}
