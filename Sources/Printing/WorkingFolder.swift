import Foundation

/// A folder for what one process writes, gone when its owner is.
final class WorkingFolder: Sendable {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kyyeu-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Where a file of this name lies.
  func path(of name: String) -> String { folder.appendingPath(name) }

  /// Where the file of a job is written.
  func path(of job: Int) -> String { folder.appendingPath("\(job)") }

  /// What was written for a job; nil where nothing was.
  func content(of job: Int) -> [UInt8]? {
    FileManager.default.contents(atPath: path(of: job)).map(Array.init)
  }
}
