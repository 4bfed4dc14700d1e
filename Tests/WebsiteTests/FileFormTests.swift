import Content
import TestSupport
import Testing

@testable import Website

@Suite("Forms of files beside pages")
struct FileFormTests {
  private static func form(_ path: String, _ head: [UInt8]) throws -> FileForm {
    let site = try TestSite(["content/\(path)": "x"])
    let attachment = try #require(site.site.attachments.first)
    return FileForm(attachment, head: head)
  }

  @Test(
    "follow the end of the name, and the bytes where they tell more",
    arguments: [
      ("a.DOCX", "PK", .document(.docx)), ("a.xltx", "", .document(.xlsx)), ("a.ods", "", .document(.odf)),
      ("a.pdf", "x", .document(.pdf)), ("a.txt", "%PDF-1.7", .document(.pdf)), ("a.doc", "x", .closedDocument),
      ("a.rtf", "{", .closedDocument), ("a.xlsm", "PK", .closedDocument), ("a.jpg", "x", .picture),
      ("a.dat", "GIF89a", .picture), ("a.zip", "x", .archive), ("a.dat", "PK\u{3}\u{4}", .archive),
      ("a.csv", "x;y", .text),
      ("a.mp4", "\u{0}\u{0}", .plain), ("a", "<html>", .active), ("a.txt", "<html>", .text),
      ("a.dat", " <a href=x>", .active),
      ("a.dat", "<article>", .text), ("a", "<script src=x>", .active), ("a", "<script", .text),
      ("static/a.jpg", "x", .staticPicture),
      ("static/a.svg", "x", .picture),
      ("static/a.pdf", "x", .document(.pdf)),
    ] as [(String, String, FileForm)])
  func forms(path: String, head: String, form: FileForm) throws {
    #expect(try Self.form(path, Array(head.utf8)) == form)
  }

  @Test("of text are known in UTF-8 that is cut and in UTF-16 with its mark")
  func text() throws {
    #expect(try Self.form("a.dat", Array("chữ".utf8).dropLast()) == .text)
    #expect(try Self.form("a.dat", [0xFF, 0xFE, 0x61, 0]) == .text)
    #expect(try Self.form("a.dat", [0x61, 0, 0x62]) == .plain)
    #expect(try Self.form("a.dat", [0xC3, 0x28, 0x61, 0x61, 0x61, 0x61]) == .plain)
  }

  @Test("of old documents are known by their bytes under any name")
  func compound() throws {
    #expect(try Self.form("a.dat", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .closedDocument)
  }
}
