import Building
import Content
import TestSupport
import Testing
import Vietnamese

@Suite("What was rendered is kept from one plan to the next")
struct KeptOutputsTests {
  private let site: TemporarySite
  private let request: BuildRequest
  private let first: Plan
  /// Every output of the first plan.
  private let rendered: KeptOutputs

  init() throws {
    site = try TemporarySite([
      "content/index.md": "---\ntitle: Trang đầu\n---\n",
      "content/a/a.md": "---\ntitle: A\n---\nXem [B](../b/b.md).\n",
      "content/b/b.md": "---\ntitle: B\n---\nLời.\n",
      "content/c/c.md": "---\ntitle: C\n---\n{{ table branches 2026 }}\n",
      "content/so-lieu/2026/chi-bo.csv": Self.table(9),
      "content/site.yaml": "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n",
    ])
    let date = try #require(CalendarDate("2026-12-05"))
    request = BuildRequest(root: site.root, share: SiteKinds.share, date: date, prints: false)
    first = try Self.plan(request, after: nil)
    var outputs = KeptOutputs()
    for output in first.outputs { _ = try outputs.bytes(of: output) }
    rendered = outputs
  }

  private static func table(_ count: Int) -> String {
    "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nmot;\(count);\(count);0;3;0\n"
  }

  private static func plan(_ request: BuildRequest, after earlier: Plan?) throws -> Plan {
    var timings = Timings()
    return try Plan.make(request, kept: earlier?.kept ?? KeptReading(), timings: &timings)
  }

  /// Paths of the pages that have to be rendered anew, and how every page is the same as in a render that begins with nothing.
  private func renderedAnew() throws -> Set<String> {
    let plan = try Self.plan(request, after: first)
    var kept = rendered.kept(from: first, for: plan)
    let anew = Set(plan.outputs.map(\.path)).subtracting(kept.paths)
    for output in plan.outputs {
      #expect(try kept.bytes(of: output) == output.render().bytes, "\(output.path)")
    }
    return anew.filter { $0.hasSuffix(".html") }
  }

  @Test("all of it where nothing has changed")
  func nothing() throws {
    #expect(try renderedAnew() == [])
  }

  @Test("but the page whose text was edited, those that lead to it, and the lists that tell of it")
  func text() throws {
    try site.write("content/b/b.md", "---\ntitle: Khác\n---\nLời khác.\n")
    #expect(try renderedAnew() == ["a/a/index.html", "b/b/index.html", "b/index.html", "index.html"])
  }

  @Test("but the pages that show a table")
  func table() throws {
    try site.write("content/so-lieu/2026/chi-bo.csv", Self.table(11))
    #expect(try renderedAnew() == ["c/c/index.html"])
  }

  @Test("but the pages of a template, or of a partial in it")
  func template() throws {
    try site.write("templates/tags.mustache", "<p>{{strings.tags}}</p>")
    #expect(try renderedAnew() == [])
    try site.write("templates/not-found.mustache", "<p>{{strings.home}}</p>")
    #expect(try renderedAnew() == ["404.html"])
  }

  @Test("but what a new page alters")
  func added() throws {
    try site.write("content/b/moi.md", "---\ntitle: Mới\n---\n")
    #expect(
      try renderedAnew() == ["b/b/index.html", "b/index.html", "b/moi/index.html", "index.html"])
  }

  @Test("nothing of it where the settings have changed")
  func settings() throws {
    try site.write("content/site.yaml", "name: Khác\nyears: [{year: 2026, draft: true}]\n")
    let pages = Set(first.outputs.map(\.path).filter { $0.hasSuffix(".html") })
    #expect(try renderedAnew() == pages)
  }

  @Test("nothing of it where the site cannot be rendered")
  func broken() throws {
    try site.write("templates/page.mustache", "{{#page}}")
    let plan = try Self.plan(request, after: first)
    #expect(!plan.isRenderable)
    #expect(rendered.kept(from: first, for: plan).paths == [])
  }
}
