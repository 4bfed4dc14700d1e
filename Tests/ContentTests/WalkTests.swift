import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Finding the files of content/")
struct WalkTests {
  private let page = "---\ntitle: A\n---\n"

  @Test("pages come in the byte order of their paths, whatever the disk's")
  func order() throws {
    let names = ["z", "a-b", "a/x", "Y", "ă", "a c", "b/index", "10", "9"]
    let site = try TemporarySite(Dictionary(uniqueKeysWithValues: names.map { ("content/\($0).md", page) }))
    let paths = try #require(try site.load().site).pages.map(\.source.path)
    #expect(paths == ["10", "9", "Y", "a c", "a-b", "a/x", "b/index", "z", "ă"].map { "content/\($0).md" })
  }

  @Test("leftovers of editors, desktops and offices are passed over")
  func ignored() throws {
    let names = [
      ".DS_Store", ".git/config", "a.md~", "~$bao-cao.docx", ".~lock.a.odt#", "Thumbs.db", "desktop.ini", "#a.md#",
      "a.bak", "so-lieu/.~lock.chi-bo.csv#", "so-lieu/2026/chi-bo.csv.bak", ".a.md",
    ]
    let site = try TemporarySite(Dictionary(uniqueKeysWithValues: names.map { ("content/\($0)", "---\nx") }))
    let loaded = try site.load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.pages.count == 0)
    #expect(loaded.site?.attachments.count == 0)
  }

  @Test("files of content/static/ are published under their own names, hidden ones that are meant too")
  func copied() throws {
    let site = try TemporarySite([
      "content/static/CNAME": "a", "content/static/.well-known/security.txt": "b", "content/static/Tệp A.md": "c",
      "content/static/.env": "d", "content/static/.nojekyll": "",
      "content/static/.DS_Store": "e", "content/static/.git/config": "f", "content/static/a.bak": "g",
    ])
    let loaded = try site.load()
    #expect(loaded.diagnostics.map(\.line) == [])
    let addresses = ["/.nojekyll", "/.well-known/security.txt", "/CNAME", "/Tệp A.md"]
    #expect(loaded.site?.attachments.map(\.address) == addresses)
    #expect(loaded.site?.attachments.allSatisfy(\.isStatic) == true)
  }

  @Test("a name from a Mac is opened and reported as the disk spells it, and named in NFC elsewhere")
  func decomposedName() throws {
    let name = "Ho\u{302}\u{323}i.jpg"
    let site = try TemporarySite(["content/\(name)": "x"])
    let attachment = try #require(try site.load().site?.attachments.first)
    #expect(Array(attachment.path.utf8) == Array("content/Hội.jpg".utf8))
    #expect(Array(attachment.diskPath.utf8) == Array("\(site.root)/content/\(name)".utf8))
    #expect(attachment.address == "/hoi.jpg")
  }

  @Test("two names that only their encoding tells apart are an error, and one of them is read")
  func sameName() throws {
    let site = try TemporarySite(["content/Hội.md": page])
    try site.write("content/Ho\u{302}\u{323}i.md", page)
    let loaded = try site.load()
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/Hội.md content/same-name: Thư mục content có hai mục cùng tên “Hội.md”, chỉ khác cách mã hóa dấu"
      ])
    #expect(loaded.site?.pages.count == 1)
  }

  @Test("a name that is not UTF-8 is an error of its folder")
  func nameIsNotUTF8() throws {
    let site = try TemporarySite(["content/a/b.md": page])
    let path = Array((site.root + "/content/a/").utf8) + [0x78, 0xFF, 0x2E, 0x6D, 0x64, 0]
    let file = creat(path.map(CChar.init(bitPattern:)), 0o644)
    #expect(close(file) == 0)
    #expect(
      try site.load().diagnostics.map(\.line) == [
        "content/a content/file-name: Tên “x\\xFF.md” trong thư mục này không phải là chữ đọc được"
      ])
  }

  @Test("no symbolic link is followed: not to a file, not to a folder, not to nowhere, not within content/")
  func symlinks() throws {
    let site = try TemporarySite(["content/a.md": page, "secret.md": page, "secrets/b.md": page])
    try site.link("content/file.md", to: "../secret.md")
    try site.link("content/folder", to: "../secrets")
    try site.link("content/nowhere.md", to: "/does/not/exist")
    try site.link("content/near.md", to: "a.md")
    try site.link("content/round", to: ".")
    let loaded = try site.load()
    let outside = "content/symlink-outside: Liên kết tượng trưng này dẫn ra ngoài content/, hoặc không dẫn tới đâu"
    let inside = "content/symlink-inside: Đây là một liên kết tượng trưng, không phải tệp"
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/file.md \(outside)", "content/folder \(outside)", "content/near.md \(inside)",
        "content/nowhere.md \(outside)", "content/round \(inside)",
      ])
    #expect(
      loaded.diagnostics.map(\.found?.vi) == [
        "content/file.md → ../secret.md", "content/folder → ../secrets", "content/near.md → a.md",
        "content/nowhere.md → /does/not/exist", "content/round → .",
      ])
    #expect(loaded.site?.pages.map(\.source.path) == ["content/a.md"])
  }

  @Test("a content/ that is itself a symbolic link is refused")
  func linkedContent() throws {
    let (site, real) = (try TemporarySite([:]), try TemporarySite([:]))
    try FileManager.default.removeItem(atPath: site.root + "/content")
    try site.link("content", to: real.root + "/content")
    let loaded = try site.load()
    #expect(loaded.site == nil)
    #expect(loaded.diagnostics.map(\.rule) == ["content/symlink-outside"])
  }

  @Test(
    "a pipe neither blocks nor passes unseen, as a page, as an attachment, as the settings",
    arguments: ["a.md", "a.jpg", "site.yaml", "static/a"])
  func pipe(name: String) throws {
    let site = try TemporarySite(["content/static/b": ""])
    try? FileManager.default.removeItem(atPath: site.root + "/content/" + name)
    #expect(mkfifo(site.root + "/content/" + name, 0o644) == 0)
    #expect(
      try site.load().diagnostics.map(\.line) == [
        "content/\(name) content/unreadable: Đây không phải là tệp thường mà là ống dẫn, ổ cắm hoặc thiết bị"
      ])
  }

  @Test(
    "a file without any permission to read is an error, whoever asks",
    arguments: ["a.md", "a.jpg", "site.yaml", "static/a"])
  func permissions(name: String) throws {
    let site = try TemporarySite(["content/\(name)": page])
    #expect(chmod(site.root + "/content/" + name, 0) == 0)
    let findings = try site.load().diagnostics
    #expect(findings.map(\.line) == ["content/\(name) content/unreadable: Không mở được để đọc"])
    #expect(
      findings.first?.help.vi == "Cấp quyền đọc cho tệp hoặc thư mục này (chmod u+r), hoặc chuyển nó ra khỏi content/")
  }

  @Test("a byte that is not UTF-8 is told at its line and column, in characters")
  func notUTF8() throws {
    let site = try TemporarySite([:])
    try site.write("content/a.md", Array("---\r\ntitle: A\r\n---\r\nĐảng u\u{309}y ".utf8) + [0xC6] + Array("x".utf8))
    let findings = try site.load().diagnostics
    #expect(findings.map(\.line) == ["content/a.md:4:9 content/not-utf8: Từ ký tự này tệp không phải là UTF-8"])
  }

  @Test("a root without content/ has no site")
  func noContent() throws {
    let site = try TemporarySite([:])
    try FileManager.default.removeItem(atPath: site.root + "/content")
    let loaded = try site.load()
    #expect(loaded.site == nil)
    #expect(loaded.diagnostics.map(\.line) == ["– content/unreadable: Không có thư mục content/ trong “\(site.root)”"])
  }

  @Test("a site without site.yaml is read all the same, and told that it lacks it")
  func noSettings() throws {
    let site = try TemporarySite(["content/a.md": page])
    try FileManager.default.removeItem(atPath: site.root + "/content/site.yaml")
    let loaded = try site.load()
    #expect(loaded.site?.pages.count == 1)
    #expect(
      loaded.diagnostics.map(\.line) == ["content/site.yaml content/missing-field: Không có tệp content/site.yaml"])
  }
}
