import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The output folder that was asked for")
struct DestinationTests {
  @Test("A symbolic link to a folder stays one; its target is replaced beside itself")
  func symlinkedOutput() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    try elsewhere.makeFolder("web/dich")
    try root.link("giua", to: elsewhere("web/dich"))
    try root.link("public", to: "giua")
    for version in ["1", "2"] {
      let publication = try publish(["a": version], to: root("public"), root: root)
      #expect(publication.folder == elsewhere("web/dich"))
      #expect(try Snapshot(elsewhere("web/dich")).texts == ["a": version])
    }
    #expect(try Snapshot(root.path)["public"]?.text == "giua")
    #expect(try elsewhere.names("web") == [".dich.kyyeu", "dich"])
    #expect(try root.names() == ["content", "giua", "public"])
  }

  @Test("A symbolic link on the way to the output is resolved, also where the output is not there yet")
  func symlinkOnTheWay() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    try root.link("web", to: elsewhere.path)
    try publish(["a": "1"], to: root("web/moi/trang"), root: root)
    #expect(try Snapshot(elsewhere("moi/trang")).texts == ["a": "1"])
  }

  @Test(
    "An output that is, holds or lies in the source is refused",
    arguments: [".", "..", "content", "content/ra", "templates", "templates/x/y", ".git", ".kyyeu/x", "/"])
  func overlaps(_ output: String) throws {
    let above = try TemporaryFolder()
    try above.write("trang/content/index.md", "Trang chủ")
    try above.makeFolder("trang/templates")
    try above.makeFolder("trang/.git")
    try above.makeFolder("trang/.kyyeu")
    let before = try Snapshot(above.path)
    let wanted = output == "/" ? "/" : above("trang/\(output)")
    guard case .refused(let found) = try Staging.begin(output: wanted, root: above("trang")) else {
      Issue.record("accepted")
      return
    }
    #expect(found.map(\.rule) == ["publishing/output-overlaps"])
    #expect(try Snapshot(above.path) == before)
  }

  @Test(
    "It is refused also where that part of the source does not exist yet",
    arguments: ["templates", "templates/x", ".git", ".git/hooks", ".kyyeu", ".kyyeu/output/public"])
  func overlapsWhatIsMissing(_ output: String) throws {
    let root = try makeSite()
    #expect(findings(to: root(output), root: root).map(\.rule) == ["publishing/output-overlaps"])
    #expect(try root.names() == ["content"])
  }

  @Test("The refusal of an overlap names both folders")
  func overlapMessage() throws {
    let root = try makeSite()
    #expect(
      findings(to: root("content/ra"), root: root) == [
        Rule.outputOverlaps.finding(
          at: nil,
          Wording(
            vi: "Thư mục kết quả “\(root("content/ra"))” trùng, chứa hoặc nằm trong “\(root("content"))”",
            en: "The output folder “\(root("content/ra"))” is, holds or lies in “\(root("content"))”"),
          required: Wording(
            vi: "Thư mục kết quả nằm riêng, ngoài content/ và templates/ của trang thông tin",
            en: "The output folder lies apart from what the site is made from"),
          help: Wording(
            vi: "Chọn một thư mục riêng bằng --output, ví dụ --output public",
            en: "Choose a folder of its own with --output, such as --output public"))
      ])
  }

  @Test("An overlap by way of a symbolic link is one too")
  func overlapThroughALink() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    try root.link("public", to: "content")
    #expect(findings(to: root("public"), root: root).map(\.rule) == ["publishing/output-overlaps"])
    try root.link("templates", to: elsewhere.path)
    #expect(findings(to: elsewhere("web"), root: root).map(\.rule) == ["publishing/output-overlaps"])
  }

  @Test("A folder whose name only begins like one of the source is another folder")
  func similarName() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("content-2"), root: root)
    #expect(try Snapshot(root("content-2")).texts == ["a": "1"])
  }

  @Test("A folder whose name begins with a combining mark is a folder like any other")
  func combiningMark() throws {
    let root = try makeSite()
    for version in ["1", "2"] {
      try publish(["a": version], to: root("\u{301}ra/\u{301}dich"), root: root)
      let folder = try #require(try Folder(root("\u{301}ra/\u{301}dich")))
      #expect(try folder.contents(RelativePath(bytes: "a".utf8))?.bytes == Array(version.utf8))
    }
    try root.write("\u{301}ra/\u{301}dich/b", "b")
    let files = findings(to: root("\u{301}ra/\u{301}dich"), root: root).map { $0.location?.file }
    #expect(files == ["\u{301}ra/\u{301}dich/b"])
  }

  @Test("A file at the place of the output is refused, and stays")
  func aFile() throws {
    let root = try makeSite()
    try root.write("public", "ghi chú")
    #expect(
      findings(to: root("public"), root: root) == [
        Rule.notAFolder.finding(
          at: Location(file: "public"),
          Wording(vi: "“public” là một tệp, không phải thư mục", en: "“public” is a file, not a folder"),
          required: Wording(
            vi: "Nơi ghi kết quả là một thư mục, hoặc chưa có gì", en: "The output is a folder, or nothing is there yet"
          ),
          help: Wording(
            vi: "Chuyển tệp này ra chỗ khác, hoặc chọn thư mục khác bằng --output",
            en: "Move the file elsewhere, or choose another folder with --output"))
      ])
    #expect(try Snapshot(root.path)["public"]?.text == "ghi chú")
  }

  @Test("A symbolic link that leads nowhere is refused, not followed and not replaced")
  func aLinkToNothing() throws {
    let root = try makeSite()
    try root.link("public", to: "khong-co")
    let found = findings(to: root("public"), root: root)
    #expect(found.map(\.rule) == ["publishing/not-a-folder"])
    #expect(found.map(\.message.vi) == ["“public” là liên kết tượng trưng trỏ tới chỗ không tồn tại"])
    #expect(try root.names() == ["content", "public"])
  }

  @Test("A path through a file ends with the cause")
  func throughAFile() throws {
    let root = try makeSite()
    #expect {
      try publish(["a": "1"], to: root("content/index.md/x/y"), root: root)
    } throws: { error in
      guard let failure = error as? PublishingFailure else { return false }
      return failure.exitCode == 74 && failure.message.en.hasSuffix("something on the way is no folder")
    }
  }
}
