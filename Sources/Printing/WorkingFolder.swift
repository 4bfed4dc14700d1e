import Diagnostics
import Foundation
import Glibc

/// A folder for what one run of the tools reads and writes, which no other user can look into. Who gives it has made it, empty, and
/// removes it with everything in it.
package struct WorkingFolder: Sendable {
  /// Absolute.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Where a file of this name lies.
  package func path(of name: String) -> String { path.appendingPath(name) }

  /// Makes a file that must not exist yet, for its owner alone from its first byte.
  /// - Returns: Its absolute path.
  /// - Throws: `PrintingFailure`.
  @discardableResult
  package func write(_ bytes: some Collection<UInt8>, as name: String) throws(PrintingFailure) -> String {
    let path = path(of: name)
    do throws(SystemError) {
      try OwnersFile.create(path, bytes)
    } catch {
      throw .unwritable(path: path, error.code)
    }
    return path
  }

  /// Makes an empty folder in this one, under a name that nobody else takes.
  /// - Throws: `PrintingFailure`.
  package func makeFolder() throws(PrintingFailure) -> WorkingFolder {
    let path = path(of: UUID().uuidString)
    guard mkdir(path, 0o700) == 0 else { throw .unwritable(path: path, errno) }
    return WorkingFolder(path)
  }

  /// Removes it with everything in it. What cannot be removed goes with the folder around it.
  package func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the file of a job is written.
  func path(of job: Int) -> String { path(of: "\(job)") }

  /// What was written for a job; nil where nothing was.
  func content(of job: Int) -> [UInt8]? {
    FileManager.default.contents(atPath: path(of: job)).map(Array.init)
  }
}
