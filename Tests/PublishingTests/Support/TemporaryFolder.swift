import Foundation

/// A folder of a test's own, removed with everything in it when the test ends.
final class TemporaryFolder: Sendable {
  /// Absolute, without symbolic links on the way.
  let path: String

  // In the folder that is given, else in the machine's own for such things.
  init(in place: String? = nil) throws {
    let above = place.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
    let url = above.resolvingSymlinksInPath()
      .appendingPathComponent("kyyeu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// Takes a path for a test's own, whether something is there yet or not.
  init(at path: String) throws {
    self.path = path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ relative: String) -> String { "\(path)/\(relative)" }

  func write(_ relative: String, _ text: String) throws {
    let url = URL(fileURLWithPath: self(relative))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(atPath: self(relative), withIntermediateDirectories: true)
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(relative), withDestinationPath: target)
  }

  /// Names in a folder, sorted; with the hidden ones.
  func names(_ relative: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(relative)).sorted()
  }
}

func remove(_ path: String) throws {
  try FileManager.default.removeItem(atPath: path)
}

func setPermissions(_ path: String, _ permissions: Int) throws {
  try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
}
