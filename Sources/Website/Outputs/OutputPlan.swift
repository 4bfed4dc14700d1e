import Diagnostics

/// An output and who asks for its path, so that two who ask for the same can be named.
struct OutputPlan: Sendable {
  let output: Output
  /// Who asks, as messages name it: a file, or what Kỷ Yếu makes of many.
  let origin: Wording
  /// Where a person can change it; nil for what Kỷ Yếu makes of many.
  let location: @Sendable () -> Location?

  /// The output of a file.
  init(_ output: Output, file: String, location: (@Sendable () -> Location)? = nil) {
    self.output = output
    origin = Wording(verbatim: file)
    self.location = location ?? { Location(file: file) }
  }

  /// An output that Kỷ Yếu makes itself.
  init(_ output: Output, made origin: Wording) {
    self.output = output
    self.origin = origin
    location = { nil }
  }
}
