import Testing

@testable import Publishing

@Suite("Builds that end early, and builds at once")
struct CrashTests {
  @Test("A staging that is discarded, or goes out of use, leaves nothing and changes nothing")
  func discarded() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    let before = try Snapshot(root("public"))
    let first = try staging(root("public"), root: root)
    try first.write("a", Array("2".utf8))
    first.discard()
    first.discard()
    do {
      let second = try staging(root("public"), root: root)
      try second.write("a", Array("3".utf8))
    }
    #expect(try Snapshot(root("public")) == before)
    try expectOnly(["public"], in: root)
  }

  @Test("What a crashed build left is removed by the next one")
  func leftovers() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try root.write(".kyyeu/output/public/lock", "")
    try root.write(".kyyeu/output/public/staged/a", "nửa")
    try root.write(".kyyeu/output/public/staged/cu/b", "chừng")
    try root.link(".kyyeu/output/public/staged/lien-ket", to: root("content"))
    try publish(["a": "2"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == ["a": "2"])
    try expectOnly(["public"], in: root)
    #expect(try Snapshot(root("content")).texts == ["index.md": "Trang chủ"])
  }

  @Test("A file that somebody put beside the staged site is not removed with it")
  func notOurs() throws {
    let root = try makeSite()
    try root.write(".kyyeu/output/public/ghi-chu.txt", "n")
    try publish(["a": "1"], to: root("public"), root: root)
    #expect(try root.names(".kyyeu/output/public") == ["ghi-chu.txt", "marker"])
  }

  @Test("A second build to the same folder ends at once, and does no harm to the first")
  func lock() throws {
    let root = try makeSite()
    try root.makeFolder("public")
    try root.link("ten-khac", to: "public")
    let first = try staging(root("public"), root: root)
    try first.write("a", Array("1".utf8))
    let expected = PublishingFailure(
      .init(
        vi: "Một lệnh khác đang ghi vào “\(root("public"))”",
        en: "Another build is publishing to “\(root("public"))” right now"),
      help: .init(
        vi: "Đợi lần đó xong rồi chạy lại, hoặc chọn thư mục khác bằng --output",
        en: "Wait until it has ended and run it again, or choose another folder with --output"))
    #expect(throws: expected) { try publish(["b": "2"], to: root("public"), root: root) }
    #expect(throws: expected) { try publish(["b": "2"], to: root("ten-khac"), root: root) }
    #expect(expected.exitCode == 74)
    _ = try first.commit()
    #expect(try Snapshot(root("public")).texts == ["a": "1"])
    try publish(["b": "2"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == ["b": "2"])
  }

  @Test("Two folders beside each other are published to at the same time")
  func twoFolders() throws {
    let root = try makeSite()
    let (first, second) = (try staging(root("mot"), root: root), try staging(root("hai"), root: root))
    try first.write("a", [1])
    try second.write("a", [2])
    _ = try first.commit()
    _ = try second.commit()
    try expectOnly(["hai", "mot"], in: root)
  }

  @Test("Of many builds at once each publishes its whole site or none of it")
  func manyAtOnce() async throws {
    let root = try makeSite()
    let done = try await withThrowingTaskGroup(of: Int.self) { group in
      for build in 0..<12 {
        group.addTask {
          let files = (0..<40).map { ("bai-\($0)/index.html", "lần \(build)") }
          do {
            try publish(Dictionary(uniqueKeysWithValues: files), to: root("public"), root: root)
            return 1
          } catch let failure as PublishingFailure where failure.message.en.hasPrefix("Another build") {
            return 0
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(done >= 1)
    let texts = try Snapshot(root("public")).texts
    #expect(texts.count == 40)
    #expect(Set(texts.values).count == 1)
    try expectOnly(["public"], in: root)
  }
}
