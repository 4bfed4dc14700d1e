import Diagnostics
import Testing

@testable import Publishing

@Suite("Files that kyyeu did not write")
struct ForeignFileTests {
  @Test("One in a folder that was never published to is named, and stays")
  func beforeTheFirstPublication() throws {
    let root = try makeSite()
    try root.write("public/luan-van.docx", "quý giá")
    let before = try Snapshot(root("public"))
    #expect(
      findings(["a": "1"], to: root("public"), root: root) == [
        Rule.foreignFile.finding(
          at: Location(file: "public/luan-van.docx"),
          Wording(
            vi: "“public/luan-van.docx” không do kyyeu ghi; tạo lại trang thông tin sẽ xóa tệp này",
            en: "“public/luan-van.docx” was not written by kyyeu, and publishing would remove it"),
          help: Wording(
            vi:
              "Nếu cả thư mục “public” do kyyeu ghi mà .kyyeu/ đã bị xóa, hoặc thư mục được chép từ nơi khác đến: xóa thư mục này rồi chạy lại. Nếu không: chuyển các tệp ra ngoài, hoặc chọn thư mục khác bằng --output",
            en:
              "If kyyeu wrote the whole of “public” and .kyyeu/ was removed, or the folder was copied here: delete the folder and run it again. If not: move the files elsewhere, or choose another folder with --output"
          )
        )
      ])
    #expect(try Snapshot(root("public")) == before)
    try expectOnly(["public"], in: root)
  }

  @Test("One added to a published site is named, sorted with the others, and nothing is published")
  func afterAPublication() throws {
    let root = try makeSite()
    try publish(["bai/a": "1"], to: root("public"), root: root)
    try root.write("public/z.txt", "z")
    try root.write("public/bai/ghi-chu.txt", "n")
    try root.link("public/lien-ket", to: "/etc")
    let before = try Snapshot(root("public"))
    let files = findings(["bai/a": "2"], to: root("public"), root: root).map { $0.location?.file }
    #expect(files == ["public/bai/ghi-chu.txt", "public/lien-ket", "public/z.txt"])
    let help = findings(["bai/a": "2"], to: root("public"), root: root).map { $0.help.vi }
    #expect(
      Set(help) == [
        "Chuyển tệp này ra ngoài (tệp cần đăng thì đặt vào content/static/), hoặc chọn thư mục khác bằng --output"
      ])
    #expect(try Snapshot(root("public")) == before)
  }

  @Test("One that appears while a site is being staged stops its commit")
  func duringABuild() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    let staging = try staging(root("public"), root: root)
    try staging.write("a", Array("2".utf8))
    try root.write("public/b.txt", "b")
    guard case .refused(let findings) = try staging.commit() else {
      Issue.record("published")
      return
    }
    #expect(findings.map { $0.location?.file } == ["public/b.txt"])
    #expect(try Snapshot(root("public")).texts == ["a": "1", "b.txt": "b"])
    try expectOnly(["public"], in: root)
  }

  @Test("A folder full of them is told in twenty findings and one that counts the rest")
  func many() throws {
    let root = try makeSite()
    for number in 100..<145 { try root.write("public/\(number)", "") }
    let found = findings(to: root("public"), root: root)
    #expect(found.count == 21)
    #expect(found.first?.location?.file == "public/100" || found.first?.location?.file == "public")
    let counting = found.filter { $0.location?.file == "public" }
    #expect(
      counting.map(\.message.vi) == ["Ngoài các tệp đã nêu, “public” còn 25 tệp khác không do kyyeu ghi"])
    #expect(
      counting.map(\.message.en) == ["Beside the files named here, “public” holds 25 more that kyyeu did not write"])
  }

  @Test("Empty folders stop nothing")
  func emptyFolders() throws {
    let root = try makeSite()
    try root.makeFolder("public/trong/nua")
    try publish(["a": "1"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == ["a": "1"])
  }

  @Test("A published file that a symbolic link took the place of is foreign")
  func linkInPlaceOfAFile() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try remove(root("public/a"))
    try root.link("public/a", to: root("content/index.md"))
    #expect(findings(["a": "1"], to: root("public"), root: root).map { $0.location?.file } == ["public/a"])
    #expect(try Snapshot(root("content")).texts == ["index.md": "Trang chủ"])
  }

  @Test("A marker that is none makes nothing kyyeu's")
  func brokenMarker() throws {
    let root = try makeSite()
    try root.write("public/.kyyeu-published", "44bc2cf5ad770999  a\n")
    try root.write("public/a", "abc")
    let files = findings(["a": "abc"], to: root("public"), root: root).map { $0.location?.file }
    #expect(files == ["public/.kyyeu-published", "public/a"])
  }

  @Test("A file outside the root is named by its whole path")
  func outsideTheRoot() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    try elsewhere.write("web/a.txt", "a")
    #expect(
      findings(to: elsewhere("web"), root: root).map { $0.location?.file } == [elsewhere("web/a.txt")])
  }
}
