import Diagnostics
import Input

/// The files of `templates/print/`, which say how printed reports look. They are read here with every other template; what they
/// say is the printer's business.
package enum PrintFiles {
  /// A file and the folder above its `templates/`.
  package struct File: Sendable {
    /// Path below `templates/print/`: `report.typ`.
    package let name: String
    package let bytes: [UInt8]
    package let folder: String
  }

  /// The files of the first folder, and of each further one those that none before it has.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func read(_ folders: [TemplateFolder]) throws(LoadingFailure) -> (
    files: [File], findings: [Diagnostic]
  ) {
    var (files, findings): ([File], [Diagnostic]) = ([], [])
    for folder in folders {
      let read = try TemplateFiles(folder, endings: [".typ"], skipping: ["assets", "strings", "starter", "partials"])
      findings += read.diagnostics
      for (path, bytes) in read.files where path.hasPrefix(prefix) {
        let name = String(path.dropFirst(prefix.count))
        guard !files.contains(where: { $0.name == name }) else { continue }
        files.append(File(name: name, bytes: bytes, folder: folder.path))
      }
    }
    return (files, findings)
  }

  private static let prefix = "templates/print/"
}
