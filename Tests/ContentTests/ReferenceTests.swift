import Content
import Diagnostics
import TestSupport
import Testing

@Suite("References between pages")
struct ReferenceTests {
  private let union = "---\ntitle: Liên chi Đoàn\ntype: youth-union\n---\n"

  private func load(_ files: [String: String]) throws -> (site: Site?, diagnostics: [Diagnostic]) {
    try TemporarySite(files.merging(["content/doan-the/lcd.md": union]) { $1 }).load()
  }

  private func movement(_ organisation: String) -> String {
    "---\ntitle: Tình nguyện\norganisation: \(organisation)\n---\n"
  }

  @Test(
    "a movement names its organisation by a path from itself, from content/, or by its title",
    arguments: ["../doan-the/lcd.md", "doan-the/lcd.md", "/doan-the/lcd.md", "./../doan-the/lcd.md", "Liên chi Đoàn"])
  func paths(written: String) throws {
    let loaded = try load(["content/phong-trao/a.md": movement(written)])
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(
      loaded.site?.page(source: "content/phong-trao/a.md")?.values.text("organisation") == "content/doan-the/lcd.md")
  }

  @Test("a name that no page has stays a name")
  func name() throws {
    let loaded = try load(["content/phong-trao/a.md": movement("Hội Sinh viên")])
    #expect(
      loaded.site?.page(source: "content/phong-trao/a.md")?.values.text("organisation") == "Hội Sinh viên")
  }

  @Test(
    "a path that leads nowhere, out of content/ or to a page of another kind is an error",
    arguments: [
      ("../doan-the/ldc.md", "Không có trang “../doan-the/ldc.md”", "Đổi thành “doan-the/lcd.md”"),
      ("../../../secret.md", "Không có trang “../../../secret.md”", "Sửa đường dẫn, hoặc tạo trang đó"),
      (
        "a.md", "“a.md” không phải là trang thuộc loại cần ở đây",
        "Chỉ tới một trang “organisation”, hoặc sửa “kind” của trang kia"
      ),
    ])
  func nowhere(written: String, message: String, help: String) throws {
    let findings = try load(["content/phong-trao/a.md": movement(written)]).diagnostics
    #expect(findings.map(\.line) == ["content/phong-trao/a.md:3:15 content/unknown-page: \(message)"])
    #expect(findings.map(\.help.vi) == [help])
  }

  @Test("a public page does not show the path of an internal one")
  func omitted() throws {
    let hidden = "---\ntitle: Kín\ntype: youth-union\naudience: internal\n---\n"
    let files = ["content/phong-trao/a.md": movement("../doan-the/kin.md"), "content/doan-the/kin.md": hidden]
    #expect(
      try load(files).diagnostics.map(\.line) == [
        "content/phong-trao/a.md:3:15 content/unknown-page: Trang “../doan-the/kin.md” không có trong bản này"
      ])
    #expect(try TemporarySite(files).load(audience: .internal).diagnostics == [])
  }

  @Test("an activity names its movement and its organisation")
  func activity() throws {
    let text = "---\ntitle: A\ndate: 2026-09-05\nmovement: ../phong-trao/a.md\norganisation: Liên chi Đoàn\n---\n"
    let loaded = try load(["content/phong-trao/a.md": movement("Liên chi Đoàn"), "content/hoat-dong/b.md": text])
    let activity = loaded.site?.page(source: "content/hoat-dong/b.md")?.values
    #expect(activity?.text("movement") == "content/phong-trao/a.md")
    #expect(activity?.text("organisation") == "content/doan-the/lcd.md")
  }

  @Test("a document names its file, and a file it lacks is told with the nearest one beside it")
  func document() throws {
    func text(_ file: String) -> String {
      "---\ntitle: A\nnumber: 1\nissuer: B\nissued_on: 2026-09-05\ntype: C\nfile: \(file)\naudience: public\n---\n"
    }
    let files = ["content/van-ban/a.md": text("Nghị quyết.pdf"), "content/van-ban/Nghị quyết.pdf": "x"]
    let loaded = try load(files)
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(
      loaded.site?.page(source: "content/van-ban/a.md")?.values.text("file") == "content/van-ban/Nghị quyết.pdf")

    let findings = try load(files.merging(["content/van-ban/a.md": text("Nghi quyết.pdf")]) { $1 }).diagnostics
    #expect(findings.map(\.line) == ["content/van-ban/a.md:7:7 content/unknown-file: Không có tệp “Nghi quyết.pdf”"])
    #expect(findings.map(\.help.vi) == ["Đổi thành “Nghị quyết.pdf”"])
  }

  @Test("a translation names its original")
  func translation() throws {
    let loaded = try load([
      "content/a.md": "---\ntitle: A\n---\n",
      "content/a-en.md": "---\ntitle: A\nlanguage: en\ntranslation_of: a.md\n---\n",
    ])
    #expect(loaded.site?.page(source: "content/a-en.md")?.translationOf == "content/a.md")
    #expect(loaded.site?.page(source: "content/a-en.md")?.language == "en")
    #expect(loaded.site?.page(source: "content/a.md")?.language == "vi")
  }

  @Test("a field's place is found again for whoever checks further")
  func fieldLocation() throws {
    let text = "---\ntitle: A\nterm: B\nposts: []\nmembers:\n  total: 62\nbranches.count: 8\ntags: [a, bê]\n---\n"
    let page = try #require(try TemporarySite(["content/to-chuc/dang-uy.md": text]).load().site?.pages.first)
    #expect(
      page.fieldLocation("members.total")
        == Location(
          file: "content/to-chuc/dang-uy.md", place: .init(line: 6, column: 10, length: 2, excerpt: "  total: 62")))
    #expect(page.fieldLocation("branches.count").place?.line == 7)
    #expect(page.fieldLocation("tags", item: 1).place?.column == 11)
    #expect(page.fieldLocation("summary").place?.line == 1)
  }

  struct WrongKind: Error {}
}
