import Diagnostics
import Text

/// The files of a site by their names, among which the one that a link may mean is looked for.
struct FileNames: Sendable {
  /// Paths of the files with a given name, by the name in lower case.
  private let byName: [String: [String]]
  /// Paths of the files in a folder.
  private let byFolder: [String: [String]]

  init(_ paths: some Collection<String>) {
    let paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    byName = Dictionary(grouping: paths) { SourcePath.name(of: $0).lowercased() }
    byFolder = Dictionary(grouping: paths, by: SourcePath.folder)
  }

  /// A file of that name elsewhere, or spelt otherwise, before one of nearly that name in the same folder.
  func nearest(to path: String) -> String? {
    let name = SourcePath.name(of: path)
    let folder = SourcePath.folder(of: path)
    if let same = byName[name.lowercased()] {
      return same.first { SourcePath.folder(of: $0) == folder } ?? same.first
    }
    // A folder of thousands is not compared whole for each of thousands of broken links.
    let siblings = (byFolder[folder] ?? []).lazy.map(SourcePath.name).filter { $0.first == name.first }.prefix(200)
    return NearestName.of(name, among: siblings).map { folder + $0 }
  }
}
