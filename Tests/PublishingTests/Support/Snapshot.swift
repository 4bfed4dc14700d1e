import Foundation
import Glibc

/// Everything below a folder: what a test compares before and after.
struct Snapshot: Equatable {
  struct Entry: Equatable {
    var text: String
    var inode: UInt64
    var modified: [Int]
    var permissions: mode_t
  }

  /// By path; folders end in `/`, symbolic links show where they lead.
  private(set) var entries: [String: Entry] = [:]

  init(_ folder: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      let text =
        isFolder
        ? "" : try isLink ? FileManager.default.destinationOfSymbolicLink(atPath: path) : Self.text(path)
      entries[isFolder ? name + "/" : name] = Entry(
        text: text, inode: UInt64(status.st_ino), modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
        permissions: status.st_mode & 0o7777)
    }
  }

  /// Text of each file by its path.
  var texts: [String: String] {
    entries.filter { !$0.key.hasSuffix("/") }.mapValues(\.text)
  }

  subscript(path: String) -> Entry? { entries[path] }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
