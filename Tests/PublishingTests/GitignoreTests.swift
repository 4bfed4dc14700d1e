import Diagnostics
import Testing

@testable import Publishing

@Suite("The output folder's own .gitignore")
struct GitignoreTests {
  private let text = "*\r\n!.gitignore\n# không có xuống dòng ở cuối"

  @Test("It survives byte for byte, with its permissions, through every publication")
  func survives() throws {
    let root = try makeSite()
    try root.write("public/.gitignore", text)
    try setPermissions(root("public/.gitignore"), 0o640)
    let before = try Snapshot(root("public"))[".gitignore"]
    for version in ["1", "2", "2"] {
      try publish(["a": version], to: root("public"), root: root)
      #expect(try Snapshot(root("public"))[".gitignore"] == before)
    }
  }

  @Test("It may be changed between publications")
  func mayBeChanged() throws {
    let root = try makeSite()
    try root.write("public/.gitignore", "*\n")
    try publish(["a": "1"], to: root("public"), root: root)
    try root.write("public/.gitignore", text)
    try publish(["a": "2"], to: root("public"), root: root)
    #expect(try Snapshot(root("public"))[".gitignore"]?.text == text)
  }

  @Test("One that lies deeper, or is a symbolic link, is nobody's and stops the build")
  func onlyTheTopmostFile() throws {
    let root = try makeSite()
    try root.write("public/sau/.gitignore", "*\n")
    try root.link("public/.gitignore", to: "../content/index.md")
    let files = findings(to: root("public"), root: root).map { $0.location?.file }
    #expect(files == ["public/.gitignore", "public/sau/.gitignore"])
  }

  @Test("A site cannot bring one of its own")
  func reserved() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write(".gitignore", Array("*\n".utf8), source: "content/static/.gitignore")
    #expect(
      staging.findings == [
        Rule.reservedName.finding(
          at: .init(file: "content/static/.gitignore"),
          .init(
            vi: "Tên “.gitignore” trong thư mục kết quả dành riêng cho việc khác",
            en: "The name “.gitignore” in the output folder is taken"),
          help: .init(
            vi: "Xóa tệp này khỏi nội dung; sửa thẳng .gitignore của thư mục kết quả nếu cần",
            en: "Remove the file from the content; change the output folder's own .gitignore if that is what you need"))
      ])
  }
}
