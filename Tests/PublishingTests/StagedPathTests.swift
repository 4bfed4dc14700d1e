import Diagnostics
import Testing

@testable import Publishing

@Suite("Paths of staged files")
struct StagedPathTests {
  @Test(
    "A path that could lead out of the folder is a fault of kyyeu, and nothing is written",
    arguments: ["", "/a", "../a", "a/../../b", "a/./b", "a//b", "a/", ".", "..", "a\0b", "a/.."])
  func unsafe(_ path: String) throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    let failure = #expect(throws: PublishingFailure.self) { try staging.write(path, [1]) }
    #expect(failure?.exitCode == 70)
    #expect(failure?.message.en == "A fault of kyyeu itself: “\(path)” is no path of a file below the output folder")
    #expect(
      try Snapshot(root.path).texts.keys.sorted() == [
        ".kyyeu/.gitignore", ".kyyeu/output/public/lock", "content/index.md",
      ])
  }

  @Test(
    "Names that only look dangerous are files like any other",
    arguments: ["...", "..a", "a\\b", "%2e%2e", "-rf", "a\nb"])
  func odd(_ path: String) throws {
    let root = try makeSite()
    try publish([path: "1"], to: root("public"), root: root)
    #expect(try Snapshot(root("public")).texts == [path: "1"])
    #expect(try publish([path: "1"], to: root("public"), root: root).unchanged == 1)
  }

  @Test("The same path twice is a fault of kyyeu")
  func twice() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write("a", [1])
    let failure = #expect(throws: PublishingFailure.self) { try staging.write("a", [1]) }
    #expect(failure?.exitCode == 70)
    #expect(failure?.message.vi == "Lỗi của chính kyyeu: “a” được làm ra hai lần")
  }

  @Test("Nothing is staged after the end, and nothing committed twice")
  func afterTheEnd() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    _ = try staging.commit()
    #expect(throws: PublishingFailure.self) { try staging.write("a", [1]) }
    #expect(throws: PublishingFailure.self) { try staging.commit() }
  }

  @Test("A part of 255 bytes is published, one of 256 is a finding that names its source")
  func longNames() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write("the/\(String(repeating: "a", count: 255))/index.html", [1])
    #expect(staging.findings.isEmpty)
    let long = "the/\(String(repeating: "ă", count: 128))/index.html"
    try staging.write(long, [1], source: "content/a.md")
    let expected = Rule.nameTooLong.finding(
      at: Location(file: "content/a.md"),
      Wording(
        vi: "Địa chỉ “\(long)” dài quá, không ghi thành tệp được",
        en: "The address “\(long)” is too long to be the name of a file"),
      required: Wording(vi: "Không quá 255 byte", en: "At most 255 bytes"), found: Wording(verbatim: "256 byte"),
      help: Wording(
        vi: "Rút ngắn tên tệp, nhãn (tags), hoặc khai “slug” ngắn hơn",
        en: "Shorten the file's name or the tag, or give a shorter “slug”"))
    #expect(staging.findings == [expected])
    guard case .refused(let findings) = try staging.commit() else {
      Issue.record("published")
      return
    }
    #expect(findings == [expected])
  }

  @Test("A path too long as a whole is a finding too")
  func longPath() throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write(Array(repeating: "thu-muc", count: 501).joined(separator: "/"), [1])
    #expect(staging.findings.map(\.required) == [Wording(vi: "Không quá 4000 byte", en: "At most 4000 bytes")])
  }

  @Test("A file with the path of a folder is a fault of kyyeu, whichever comes first", arguments: [true, false])
  func fileAndFolder(_ fileFirst: Bool) throws {
    let root = try makeSite()
    let staging = try staging(root("public"), root: root)
    try staging.write(fileFirst ? "tai-lieu" : "tai-lieu/b/index.html", [1])
    let second = fileFirst ? "tai-lieu/b/index.html" : "tai-lieu"
    let fault = PublishingFailure.fault(
      vi: "“\(second)” vừa là tệp, vừa là thư mục", en: "“\(second)” is a file and a folder at once")
    #expect(throws: fault) { try staging.write(second, [2]) }
  }
}
