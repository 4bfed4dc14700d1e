import Diagnostics
import TestSupport
import Testing

@testable import Website

@Suite("The text of a page")
struct SheetTextTests {
  @Test("has headings that no id of the templates is given to")
  func reserved() throws {
    let site = try TestSite(["content/a.md": "---\ntitle: A\n---\n\n## Main\n\n## Menu\n\n## Kết quả\n"])
    let rendered = try site.rendered("a/index.html")
    let text = String(decoding: rendered.bytes, as: UTF8.self)
    #expect(text.contains(#"<h2 id="main-2">Main</h2>"#) && text.contains(#"<h2 id="menu-2">Menu</h2>"#))
    #expect(rendered.ids.all.isSuperset(of: ["main", "main-2", "menu-2", "ket-qua"]))
  }

  @Test("describes the page where no summary does, by its first paragraph")
  func description() throws {
    let site = try TestSite(["content/a.md": "---\ntitle: A\n---\n\n## Đầu\n\nĐoạn *một* & hai.\n\nĐoạn sau.\n"])
    #expect(try site.text("a/index.html").contains(#"<meta name="description" content="Đoạn một &amp; hai."/>"#))
  }

  @Test("takes figures from the page of the committee")
  func figures() throws {
    let committee = """
      ---
      title: Đảng ủy
      kind: committee
      term: 1
      posts: [{post: Bí thư, name: Người Một}]
      members.total: 1062
      branches.count: 8
      ---
      """
    let site = try TestSite([
      "content/dang-uy.md": committee,
      "content/a.md":
        "---\ntitle: A\n---\n\n{{ members.total }} đảng viên, {{branches.count}} chi bộ, `{{ branches.count }}`.\n",
    ])
    #expect(
      try site.text("a/index.html").contains("<p>1.062 đảng viên, 08 chi bộ, <code>{{ branches.count }}</code>.</p>"))
  }

  @Test("with a figure that nothing states is an error which says what is missing")
  func unknownFigures() throws {
    let site = try TestSite(["content/a.md": "---\ntitle: A\n---\n\n{{ members.totl }} và {{ members.total }}\n"])
    let findings = try site.allDiagnostics()
    #expect(findings.map(\.rule) == ["content/unknown-figure", "content/unknown-figure"])
    #expect(
      findings.map(\.message.en) == [
        "There is no figure, table or chart “members.totl”", "The figure “members.total” has no value yet",
      ])
    #expect(findings.map(\.help.en)[0] == "Change it to “members.total”")
    #expect(findings.map { $0.location?.place?.line } == [5, 5])
    #expect(findings.map { $0.location?.place?.column } == [1, 23])
  }

  @Test("tells where each broken link stands, and shows its words without it")
  func brokenLink() throws {
    let site = try TestSite(["content/a.md": "---\ntitle: A\n---\n\nMột [hai](khong.md) ba.\n"])
    let rendered = try site.rendered("a/index.html")
    #expect(rendered.diagnostics.map(\.rule) == ["links/broken-page"])
    #expect(rendered.diagnostics.first?.location?.place?.line == 5)
    #expect(String(decoding: rendered.bytes, as: UTF8.self).contains("<p>Một hai ba.</p>"))
  }
}
