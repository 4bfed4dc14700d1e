import Testing

@testable import Publishing

@Suite("Putting a site in its place")
struct PublicationTests {
  @Test("A first publication makes the output folder with nothing but the site, and keeps its marker in .kyyeu/")
  func firstPublication() throws {
    let root = try makeSite()
    let publication = try publish(["index.html": "chủ", "tin-tuc/a/index.html": "a"], to: root("public"), root: root)
    #expect(publication == Publication(written: 2, unchanged: 0, removed: 0, folder: root("public")))
    #expect(try Snapshot(root("public")).texts == ["index.html": "chủ", "tin-tuc/a/index.html": "a"])
    try expectOnly(["public"], in: root)
  }

  @Test("Missing folders above the output folder are made, and removed again when nothing is published")
  func missingFoldersAbove() throws {
    let root = try makeSite()
    try staging(root("dich/web/trang"), root: root).discard()
    try expectOnly([], in: root)
    try publish(["a": "1"], to: root("dich/web/trang"), root: root)
    #expect(try Snapshot(root("dich")).texts == ["web/trang/a": "1"])
  }

  @Test("A publication counts what is new, what stayed and what is gone")
  func counts() throws {
    let root = try makeSite()
    try publish(["a": "1", "b": "2", "c": "3"], to: root("public"), root: root)
    let publication = try publish(["a": "1", "b": "hai", "d": "4"], to: root("public"), root: root)
    #expect(publication == Publication(written: 2, unchanged: 1, removed: 1, folder: root("public")))
    #expect(publication.changedAnything)
    #expect(try Snapshot(root("public")).texts == ["a": "1", "b": "hai", "d": "4"])
  }

  @Test("An unchanged file keeps its inode and its time, a changed one does not")
  func unchangedFilesAreLinked() throws {
    let root = try makeSite()
    try publish(["bai/a": "1", "b": "2"], to: root("public"), root: root)
    let before = try Snapshot(root("public"))
    try publish(["bai/a": "1", "b": "hai"], to: root("public"), root: root)
    let after = try Snapshot(root("public"))
    #expect(after["bai/a"] == before["bai/a"])
    #expect(after["b"]?.inode != before["b"]?.inode)
  }

  @Test("Where no second name can be given to a file it is copied, with its time and permissions")
  func copiedWhereNotLinked() throws {
    // A file system of its own, so that no link leads out of it.
    let (old, new) = (try TemporaryFolder(in: "/dev/shm"), try TemporaryFolder())
    try old.write("bai/a", "chữ")
    try setPermissions(old("bai/a"), 0o640)
    let (from, to) = (try #require(try Folder(old.path)), try #require(try Folder(new.path)))
    let (file, missing) = (RelativePath(bytes: "bai/a".utf8), RelativePath(bytes: "bai/b".utf8))
    #expect(from.descriptor.status?.device != to.descriptor.status?.device)
    #expect(try to.take(file, from: from))
    #expect(try !to.take(missing, from: from))
    let (before, after) = (try Snapshot(old.path)["bai/a"], try Snapshot(new.path)["bai/a"])
    #expect(after?.text == "chữ" && after?.permissions == 0o640)
    #expect(after?.modified == before?.modified && after?.inode != before?.inode)
  }

  @Test("Where nothing differs nothing is touched, not even the output folder")
  func nothingChanged() throws {
    let root = try makeSite()
    try publish(["bai/a": "1", "b": "2"], to: root("public"), root: root)
    let before = (try Snapshot(root("public")), try Snapshot(root.path)["public/"])
    let publication = try publish(["bai/a": "1", "b": "2"], to: root("public"), root: root)
    #expect(publication == Publication(written: 0, unchanged: 2, removed: 0, folder: root("public")))
    #expect(!publication.changedAnything)
    #expect(try Snapshot(root("public")) == before.0)
    #expect(try Snapshot(root.path)["public/"] == before.1)
  }

  @Test("A published file that was deleted by hand is written again")
  func deletedFileComesBack() throws {
    let root = try makeSite()
    try publish(["a": "1", "b": "2"], to: root("public"), root: root)
    try remove(root("public/a"))
    #expect(try publish(["a": "1", "b": "2"], to: root("public"), root: root).written == 1)
    #expect(try Snapshot(root("public")).texts == ["a": "1", "b": "2"])
  }

  @Test("The bytes decide, not the time or the size: a file of the same size and time is told apart")
  func bytesDecide() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try publish(["a": "2"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == ["a": "2"])
  }

  @Test("A file may become a folder, and a folder a file")
  func fileAndFolderChangePlaces() throws {
    let root = try makeSite()
    try publish(["a": "1", "b/c": "2"], to: root("public"), root: root)
    try publish(["a/x": "3", "b": "4"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == ["a/x": "3", "b": "4"])
  }

  @Test("Names that look alike but differ in bytes are two files")
  func namesAreBytes() throws {
    let root = try makeSite()
    let (composed, decomposed) = ("\u{1EDF}.txt", "o\u{031B}\u{0309}.txt")
    let staging = try staging(root("public"), root: root)
    try staging.write(composed, [1])
    try staging.write(decomposed, [2])
    guard case .ready(let publication) = try staging.commit() else {
      Issue.record("refused")
      return
    }
    #expect(publication.written == 2)
    #expect(try root.names("public").filter { $0.hasSuffix(".txt") }.count == 2)
  }

  @Test("The output folder keeps its permissions")
  func permissionsOfTheFolder() throws {
    let root = try makeSite()
    try root.makeFolder("public")
    try setPermissions(root("public"), 0o750)
    try publish(["a": "1"], to: root("public"), root: root)
    #expect(try Snapshot(root.path)["public/"]?.permissions == 0o750)
  }

  @Test("Many threads stage at once, and every file is there")
  func manyThreads() async throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try await withThrowingTaskGroup { group in
      for number in 0..<500 {
        group.addTask { try staging.write("phan-\(number % 7)/bai-\(number)/index.html", Array("\(number)".utf8)) }
      }
      try await group.waitForAll()
    }
    guard case .ready(let publication) = try staging.commit() else {
      Issue.record("refused")
      return
    }
    #expect(publication.written == 500)
    #expect(try Snapshot(root("public")).texts["phan-3/bai-500/index.html"] == nil)
    #expect(try Snapshot(root("public")).texts["phan-2/bai-499/index.html"] == "499")
  }
}
