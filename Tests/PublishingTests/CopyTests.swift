import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Publishing

@Suite("Copies of open files")
struct CopyTests {
  /// Longer than two pieces, and no whole number of them.
  private static let long = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  /// Publishes one copy of a file, and gives its hash and what the commit did.
  private func publish(
    _ root: TemporaryFolder, _ file: String, known: UInt64? = nil
  ) throws -> (hash: UInt64?, verdict: StepResult<Publication>) {
    let number = open(root(file), O_RDONLY)
    defer { close(number) }
    let staging = try staging(root("public"), root: root)
    let hash = try staging.copy("tep.bin", from: number, at: root(file), known: known, source: file)
    return (hash, try staging.commit())
  }

  private func published(_ root: TemporaryFolder) -> [UInt8] {
    FileManager.default.contents(atPath: root("public/tep.bin")).map(Array.init) ?? []
  }

  @Test("A file is copied whole, and copied again where it changed", arguments: [0, 1, 1 << 20, 2 << 20, 2_500_000])
  func whole(length: Int) throws {
    let root = try makeSite()
    let bytes = Array(Self.long.prefix(length))
    try Data(bytes).write(to: URL(filePath: root("content/a")))
    let first = try publish(root, "content/a")
    #expect(published(root) == bytes)
    #expect(first.hash == XXH64.hash(bytes))
    try Data(bytes + [7]).write(to: URL(filePath: root("content/a")))
    _ = try publish(root, "content/a")
    #expect(published(root) == bytes + [7])
  }

  @Test("A copy that is published already keeps its inode")
  func unchanged() throws {
    let root = try makeSite()
    try Data(Self.long).write(to: URL(filePath: root("content/a")))
    _ = try publish(root, "content/a")
    let before = FileStatus(of: root("public/tep.bin"))?.inode
    guard case .ready(let publication) = try publish(root, "content/a").verdict else {
      Issue.record("refused")
      return
    }
    #expect(publication.unchanged == 1 && publication.written == 0)
    #expect(FileStatus(of: root("public/tep.bin"))?.inode == before)
  }

  @Test("A hash that is known is taken as it is; the published file is compared byte by byte all the same")
  func known() throws {
    let root = try makeSite()
    try Data(Self.long).write(to: URL(filePath: root("content/a")))
    let hash = try publish(root, "content/a").hash
    #expect(try publish(root, "content/a", known: hash).hash == hash)
    // A published file that was changed by hand is found, whatever is known of the source.
    var changed = Self.long
    changed[2_000_000] ^= 1
    try Data(changed).write(to: URL(filePath: root("public/tep.bin")))
    guard case .refused(let findings) = try publish(root, "content/a", known: hash).verdict else {
      Issue.record("published over a changed file")
      return
    }
    #expect(findings.map(\.rule) == ["publishing/altered-file"])
    #expect(published(root) == changed)
  }

  @Test("A hash that is known and is not that of the published file does not hide a change")
  func wrongHash() throws {
    let root = try makeSite()
    try root.write("content/a", "một")
    _ = try publish(root, "content/a")
    try root.write("content/a", "hai")
    #expect(try publish(root, "content/a", known: XXH64.hash(Array("hai".utf8))).hash == XXH64.hash(Array("hai".utf8)))
    #expect(published(root) == Array("hai".utf8))
  }
}
