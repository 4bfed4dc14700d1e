import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Input

@Suite("Reading files within a bound")
struct FileReadingTests {
  private func withFile<Result>(_ bytes: Int, _ body: (String) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "kyyeu-reading-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(repeating: 0x61, count: bytes).write(to: URL(filePath: path))
    return try body(path)
  }

  @Test("a file of the bound is read whole, one of a byte more not at all", arguments: [0, 1, 4_095, 100_000])
  func bound(size: Int) throws {
    try withFile(size) { path in
      let whole = try FileReading.read(path, atMost: size)
      #expect(whole.count == size)
      #expect(throws: Never.self) { try FileReading.read(path, atMost: size + 1) }
      if size > 0 {
        #expect(throws: FileReading.Failure.tooLarge(bytes: size)) { try FileReading.read(path, atMost: size - 1) }
      }
    }
  }

  @Test("a file of many gigabytes is refused by its size, unread")
  func sparse() throws {
    try withFile(1) { path in
      #expect(truncate(path, 20 << 30) == 0)
      let clock = ContinuousClock().measure {
        #expect(throws: FileReading.Failure.tooLarge(bytes: 20 << 30)) { try FileReading.read(path, atMost: 4 << 20) }
      }
      #expect(clock < .seconds(1))
    }
  }

  @Test("a file that says it is empty and is not is read up to the bound")
  func silent() throws {
    let status = try FileReading.read("/proc/self/status", atMost: 1 << 20)
    #expect(!status.isEmpty)
    #expect(throws: FileReading.Failure.tooLarge(bytes: 11)) { try FileReading.read("/proc/self/status", atMost: 10) }
  }

  @Test("a folder, a pipe and a link are no files, and nothing waits for them")
  func irregular() throws {
    #expect(throws: FileReading.Failure.irregular) { try FileReading.read("/tmp", atMost: 10) }
    try withFile(1) { path in
      let (pipe, link) = (path + ".pipe", path + ".link")
      defer {
        unlink(pipe)
        unlink(link)
      }
      #expect(mkfifo(pipe, 0o600) == 0 && symlink(path, link) == 0)
      #expect(throws: FileReading.Failure.irregular) { try FileReading.read(pipe, atMost: 10) }
      #expect(throws: FileReading.Failure.system(SystemError(code: ELOOP))) { try FileReading.read(link, atMost: 10) }
      let followed = try FileReading.read(link, atMost: 10, followingLinks: true)
      #expect(followed == [0x61])
    }
  }
}
