import Diagnostics

/// Everything below a folder.
package enum FolderTree {
  /// The paths, relative to `folder`, of all that is no folder, in the order of their bytes. A folder or file for whose name
  /// `isPassedOver` is true is left out with all in it. A symbolic link is an entry and never followed; a missing folder holds
  /// nothing.
  /// `name` is how a failure calls the folder.
  /// - Throws: `LoadingFailure` where a folder cannot be listed: to go on would lose its files without a word.
  package static func paths(
    below folder: String, named name: String, passingOver isPassedOver: (_ path: String) -> Bool
  ) throws(LoadingFailure) -> [String] {
    var (paths, waiting) = ([String](), [""])
    while let inner = waiting.popLast() {
      for entry in try entries(of: folder + (inner.isEmpty ? "" : "/" + inner), isRoot: inner.isEmpty, named: name) {
        let path = (inner.isEmpty ? "" : inner + "/") + String(decoding: entry.name, as: UTF8.self)
        if isPassedOver(path) { continue }
        if case .folder = entry.type { waiting.append(path) } else { paths.append(path) }
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func entries(
    of folder: String, isRoot: Bool, named name: String
  ) throws(LoadingFailure) -> [FolderListing.Entry] {
    do {
      return try FolderListing.read(folder)
    } catch {
      if isRoot, error.isMissing { return [] }
      throw LoadingFailure(path: name, error: error)
    }
  }
}
