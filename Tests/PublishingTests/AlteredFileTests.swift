import Diagnostics
import Testing

@testable import Publishing

@Suite("Published files that somebody changed by hand")
struct AlteredFileTests {
  @Test("One that the new site would replace is named, and stays")
  func wouldBeReplaced() throws {
    let root = try makeSite()
    try publish(["a": "1", "b": "2"], to: root("public"), root: root)
    try root.write("public/a", "sửa tay")
    let before = try Snapshot(root("public"))
    #expect(
      findings(["a": "1", "b": "3"], to: root("public"), root: root) == [
        Rule.alteredFile.finding(
          at: Location(file: "public/a"),
          Wording(
            vi: "“public/a” đã bị sửa tay sau lần tạo trước; tạo lại sẽ làm mất phần sửa",
            en: "“public/a” was changed since it was published, and publishing would undo that change"),
          help: Wording(
            vi: "Đưa phần sửa vào content/ hoặc templates/, rồi xóa tệp này và tạo lại",
            en: "Make the change in content/ or templates/, then delete this file and publish again"))
      ])
    #expect(try Snapshot(root("public")) == before)
  }

  @Test("One that the new site would remove is named")
  func wouldBeRemoved() throws {
    let root = try makeSite()
    try publish(["a": "1", "b": "2"], to: root("public"), root: root)
    try root.write("public/a", "sửa tay")
    #expect(findings(["b": "2"], to: root("public"), root: root).map { $0.location?.file } == ["public/a"])
  }

  @Test("One that the new site makes the same loses nothing, and is published")
  func sameAsTheNewSite() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try root.write("public/a", "2")
    try publish(["a": "2"], to: root("public"), root: root)
    #expect(try publish(["a": "3"], to: root("public"), root: root).written == 1)
  }
}
