import Website

/// A file of a report that stands in the output folder.
package struct MadePrint: Sendable, Hashable {
  /// Whose file it is, and how far the report had come when it was made.
  package let name: ReportFileName
  /// Path relative to the output folder.
  package let path: String
}

extension [PrintedOutput] {
  /// Of the paths of files that stay, those of the same reports, report by report: the drafts in their order, then the copy for
  /// signature, then what was issued.
  func keptOfSameReports(_ paths: [String]) -> [MadePrint] {
    var names: [ReportFileName] = []
    for output in self where !names.contains(output.name) { names.append(output.name) }
    return names.flatMap { name in
      paths.compactMap { path in name.sibling(at: path).map { MadePrint(name: $0, path: path) } }
        .sorted { ($0.name.state, $0.path) < ($1.name.state, $1.path) }
    }
  }
}
