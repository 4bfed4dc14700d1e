import Diagnostics

/// The result of a step that a person may have to mend something for.
package enum Ready<Value> {
  case ready(Value)
  /// Findings, at least one of them an error; the output folder is as it was.
  case refused([Diagnostic])
}

extension Ready: Sendable where Value: Sendable {}
