import Diagnostics

/// Gives each path to one output, and finds those that two ask for.
enum Claims {
  /// The outputs sorted by path, byte by byte; of those with one path the one that was claimed first, and none that needs
  /// a folder where another is a file, so that the rest can be rendered and checked all the same.
  static func settled(_ claims: [Claim]) -> (outputs: [Output], diagnostics: [Diagnostic]) {
    var holders: [String: Claim] = [:]
    holders.reserveCapacity(claims.count)
    var diagnostics: [Diagnostic] = []
    for claim in claims {
      if let holder = holders[claim.output.path] {
        diagnostics.append(Rule.samePath.finding(claim, holder: holder))
      } else {
        holders[claim.output.path] = claim
      }
    }
    var outputs: [Output] = []
    for claim in holders.values {
      if let file = fileAbove(claim.output.path, in: holders) {
        diagnostics.append(Rule.samePath.finding(claim, holder: file))
      } else {
        outputs.append(claim.output)
      }
    }
    return (outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, diagnostics.sorted())
  }

  /// The output that is a file where `path` needs a folder.
  private static func fileAbove(_ path: String, in holders: [String: Claim]) -> Claim? {
    var folder = SourcePath.folder(of: path)
    while !folder.isEmpty {
      if let holder = holders[String(folder.dropLast())] { return holder }
      folder = SourcePath.folder(of: folder)
    }
    return nil
  }
}
