import Diagnostics

/// A place of a text at which a rule is broken. What it costs to find the line and column is spent only on those that are
/// told.
struct TextMatch {
  let locate: () -> Location
  let finding: (Location) -> Diagnostic

  /// Some words of a passage.
  init(_ range: Range<Int>, of passage: Passage, _ finding: @escaping (Location) -> Diagnostic) {
    locate = { passage.location(of: range) }
    self.finding = finding
  }

  /// A place that is found by `locate`.
  init(at locate: @escaping () -> Location, _ finding: @escaping (Location) -> Diagnostic) {
    self.locate = locate
    self.finding = finding
  }
}

extension [TextMatch] {
  /// The findings in the order of the text; beyond the first hundred of a file they are told as one that counts them.
  func findings(inFile path: String) -> [Diagnostic] {
    let limit = 100
    return enumerated().map { index, match in
      match.finding(index < limit || index == count - 1 ? match.locate() : Location(file: path))
    }.folded(limit: limit)
  }
}
