import Foundation
import Printing

/// A folder that no other user can look into, removed when nobody holds it.
final class PrivateFolder: Sendable {
  /// Absolute.
  let path: String

  var working: WorkingFolder { WorkingFolder(path) }

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "kyyeu-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where something of this name lies in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a program that `sh` runs.
  func script(_ name: String, _ lines: String) throws -> String {
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(filePath: self(name)))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: self(name))
    return self(name)
  }

  /// Names of what lies in it, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
