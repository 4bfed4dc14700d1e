import CLinux
import Foundation

/// The folder of what is shipped with the program: it holds `templates/` and `kinds/`.
package enum ShareFolder {
  /// Where the shipped files are, absolute; nil where they cannot be found.
  ///
  /// The folder that was asked for, else `../share/kyyeu` beside the folder of the executable, else the nearest folder
  /// above the executable that holds both. `executable` is absolute with symbolic links resolved.
  package static func find(option: String?, executable: String?) -> String? {
    if let option {
      let path = URL(filePath: option).standardizedFileURL
      return isWhole(path) ? path.path(percentEncoded: false) : nil
    }
    guard let executable else { return nil }
    var folder = URL(filePath: executable).deletingLastPathComponent()
    let installed = folder.appending(path: "../share/kyyeu").standardizedFileURL
    if isWhole(installed) { return installed.path(percentEncoded: false) }
    while true {
      if isWhole(folder) { return folder.path(percentEncoded: false) }
      let above = folder.deletingLastPathComponent().standardizedFileURL
      if above.path == folder.path { return nil }
      folder = above
    }
  }

  /// Path of the program that runs, with symbolic links resolved; nil where the machine does not tell.
  ///
  /// Where `/proc` is missing, the path by which the program was started leads there as well.
  package static func runningExecutable() -> String? {
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
    return linux_executed_file().map { path in
      URL(filePath: String(cString: path)).resolvingSymlinksInPath().path(percentEncoded: false)
    }
  }

  private static func isWhole(_ folder: URL) -> Bool {
    ["templates/layout.mustache", "kinds/page.yaml"].allSatisfy {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path(percentEncoded: false))
    }
  }
}
