import Diagnostics

/// A place of a text at which a rule is broken.
struct TextMatch {
  let spot: TextSpot
  let finding: (Location) -> Diagnostic

  init(at spot: TextSpot, _ finding: @escaping (Location) -> Diagnostic) {
    self.spot = spot
    self.finding = finding
  }

  /// Some words of a passage.
  init(_ range: Range<Int>, of passage: Passage, _ finding: @escaping (Location) -> Diagnostic) {
    self.init(at: passage.spot(of: range), finding)
  }
}

extension [TextMatch] {
  /// The findings in the order of the text; beyond the first hundred of a file they are told as one that counts them.
  func findings(inFile path: String) -> [Diagnostic] {
    let limit = 100
    guard count > limit, let last else {
      return zip(self, TextSpot.locations(of: map(\.spot))).map { $0.finding($1) }
    }
    // Only those that are told need a line and column.
    let told = prefix(limit) + [last]
    let places = TextSpot.locations(of: told.map(\.spot))
    let others = self[limit..<count - 1].map { $0.finding(Location(file: path)) }
    let findings = zip(told, places).map { $0.finding($1) }
    return (findings.prefix(limit) + others + findings.suffix(1)).folded(limit: limit)
  }
}
