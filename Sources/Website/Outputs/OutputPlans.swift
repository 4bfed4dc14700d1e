import Diagnostics
import Text

/// Gives each path to one output, and finds those that two ask for.
package enum OutputPlans {
  /// The outputs sorted by path, byte by byte; of those with one path the one that was planned first, and none that needs
  /// a folder where another is a file, so that the rest can be rendered and checked all the same.
  static func settled(_ outputPlans: [OutputPlan]) -> (outputs: [Output], diagnostics: [Diagnostic]) {
    // Where in `outputPlans` the holder of each path is.
    var holders: [String: Int] = [:]
    holders.reserveCapacity(outputPlans.count)
    var diagnostics: [Diagnostic] = []
    for (index, outputPlan) in outputPlans.enumerated() {
      if let holder = holders[outputPlan.output.path] {
        diagnostics.append(Rule.samePath.finding(outputPlan, holder: outputPlans[holder]))
      } else {
        holders[outputPlan.output.path] = index
      }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(holders.count)
    for (path, index) in holders {
      if let file = fileAbove(path, in: holders) {
        diagnostics.append(Rule.samePath.finding(outputPlans[index], holder: outputPlans[file]))
      } else {
        outputs.append(outputPlans[index].output)
      }
    }
    return (outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, diagnostics.sorted())
  }

  /// The output that is a file where `path` needs a folder.
  private static func fileAbove(_ path: String, in holders: [String: Int]) -> Int? {
    var folder = SourcePath.folder(of: path)
    while !folder.isEmpty {
      if let holder = holders[String(folder.dropLast())] { return holder }
      folder = SourcePath.folder(of: folder)
    }
    return nil
  }
}
