import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Input

@Suite("Everything below a folder")
struct FolderTreeTests {
  @Test("is told in the order of its bytes, links as what they are, without what is passed over")
  func paths() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-tree-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for folder in ["b/c", "bỏ-qua"] {
      try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
    for file in ["b/c/z", "b/a", "a", "bỏ-qua/x"] { try Data().write(to: URL(filePath: root + "/" + file)) }
    #expect(symlink(root, root + "/vòng") == 0)
    let paths = try FolderTree.paths(below: root, named: "mẫu") { $0 == "bỏ-qua" }
    #expect(paths == ["a", "b/a", "b/c/z", "vòng"])
  }

  @Test("is nothing where the folder is missing, and a failure where it cannot be listed")
  func missing() throws {
    let paths = try FolderTree.paths(below: "/khong/co", named: "mẫu") { _ in false }
    #expect(paths == [])
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-tree-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root + "/kín", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    // Root may list everything, so the failure is one that stops everybody: a name that is too long.
    let long = root + "/" + String(repeating: "a", count: 300)
    #expect(throws: LoadingFailure(path: "mẫu", error: SystemError(code: ENAMETOOLONG))) {
      try FolderTree.paths(below: long, named: "mẫu") { _ in false }
    }
  }
}
