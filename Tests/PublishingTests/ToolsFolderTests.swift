import Testing

@testable import Publishing

@Suite("The folder for what tools read and write")
struct ToolsFolderTests {
  @Test("lies closed in the work folder of the output, the same for everybody who asks, and goes with the staging")
  func ofAStaging() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    let folder = try staging.toolsFolder()
    #expect(folder == root(".kyyeu/output/public/tools"))
    #expect(try staging.toolsFolder() == folder)
    #expect(try Snapshot(root.path)[".kyyeu/output/public/tools/"]?.permissions == 0o700)
    try root.write(".kyyeu/output/public/tools/viec/jobs.json", "{}")
    staging.discard()
    try expectOnly([], in: root)
    let failure = #expect(throws: PublishingFailure.self) { try staging.toolsFolder() }
    #expect(failure?.exitCode == 70)
  }

  @Test("of a process that publishes nothing lies in .kyyeu/ as well, and goes with its owner")
  func ofAProcess() throws {
    let root = try makeSite()
    do {
      let folder = try ProcessFolder(root: root.path)
      #expect(folder.path.hasPrefix(root(".kyyeu/process/")) && folder.path.hasSuffix("/tools"))
      try root.write(String(folder.path.dropFirst(root.path.count + 1)) + "/a", "1")
    }
    #expect(try root.names(".kyyeu/process") == [])
  }

  @Test("A .kyyeu/ that others can read is closed, and one without a .gitignore gets one")
  func closing() throws {
    let root = try makeSite()
    try root.makeFolder(".kyyeu/print")
    try setPermissions(root(".kyyeu"), 0o755)
    _ = try StateFolder(root: root.path)
    #expect(try Snapshot(root.path)[".kyyeu/"]?.permissions == 0o700)
    #expect(try Snapshot(root(".kyyeu")).texts == [".gitignore": "*\n"])
  }
}
