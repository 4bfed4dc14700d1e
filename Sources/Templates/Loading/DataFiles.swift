import Diagnostics
import Input

/// The data files in a folder below `templates/`, for whoever knows what they hold.
package enum DataFiles {
  /// Reads the YAML files of one folder below `templates/`: those of the first folder first, each in the order of their paths.
  /// - Returns: The files, UTF-8, under paths like `templates/layouts/state.yaml`, and what is wrong with others.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func read(
    _ folders: [TemplateFolder], in name: String
  ) throws(LoadingFailure) -> (files: [SourceText], diagnostics: [Diagnostic]) {
    var (files, diagnostics): ([SourceText], [Diagnostic]) = ([], [])
    for folder in folders {
      let read = try TemplateFiles(folder, in: name, endings: [".yaml"], skipping: [])
      files += read.files.map { SourceText(path: $0.path, bytes: $0.bytes, isUTF8: true) }
      diagnostics += read.diagnostics
    }
    return (files, diagnostics)
  }
}
