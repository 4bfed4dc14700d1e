import Testing

@testable import Publishing

@Suite("A part of an edition made anew")
struct RestTests {
  @Test("keeps every other published file, its inode too")
  func keeps() throws {
    let root = try makeSite()
    try publish(["index.html": "chủ", "bao-cao/a.pdf": "cũ", "bao-cao/b.pdf": "b"], to: root("public"), root: root)
    let before = try Snapshot(root("public"))
    let staging = try staging(root("public"), root: root)
    try staging.write("bao-cao/a.pdf", Array("mới".utf8))
    staging.keepRest()
    guard case .ready(let publication) = try staging.commit() else { throw Refused(findings: staging.findings) }
    #expect((publication.written, publication.unchanged, publication.removed) == (1, 2, 0))
    let after = try Snapshot(root("public"))
    #expect(after.texts == ["index.html": "chủ", "bao-cao/a.pdf": "mới", "bao-cao/b.pdf": "b"])
    #expect(after["index.html"] == before["index.html"])
  }

  @Test("lets a new folder take the place of an old file of its name")
  func newFolder() throws {
    let root = try makeSite()
    try publish(["bao-cao": "tệp"], to: root("public"), root: root)
    let staging = try staging(root("public"), root: root)
    try staging.write("bao-cao/a.pdf", Array("mới".utf8))
    staging.keepRest()
    _ = try staging.commit()
    #expect(try Snapshot(root("public")).texts == ["bao-cao/a.pdf": "mới"])
  }

  @Test("keeps what it is told to, and says which")
  func chosen() throws {
    let root = try makeSite()
    try publish(["a.pdf": "a", "b.pdf": "b"], to: root("public"), root: root)
    let staging = try staging(root("public"), root: root)
    #expect(staging.keepRest { $0 == "b.pdf" } == ["b.pdf"])
    _ = try staging.commit()
    #expect(try Snapshot(root("public")).texts == ["b.pdf": "b"])
  }

  @Test("does not miss what was deleted by hand")
  func deleted() throws {
    let root = try makeSite()
    try publish(["a.pdf": "a", "b.pdf": "b"], to: root("public"), root: root)
    try remove(root("public/b.pdf"))
    let staging = try staging(root("public"), root: root)
    try staging.write("c.pdf", Array("c".utf8))
    #expect(staging.keepRest() == ["a.pdf"])
    _ = try staging.commit()
    #expect(try Snapshot(root("public")).texts == ["a.pdf": "a", "c.pdf": "c"])
  }

  @Test("where nothing was published yet is the whole")
  func first() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write("a", Array("1".utf8))
    staging.keepRest()
    _ = try staging.commit()
    #expect(try Snapshot(root("public")).texts == ["a": "1"])
  }
}
