import Content
import TestSupport
import Testing

@Suite("The chapters of a report")
struct ReportChaptersTests {
  private func names(_ files: [String], branch: String? = nil, order: [String: String] = [:]) throws -> [String] {
    let scope = "scope: branches\nissuer: Các chi bộ"
    var texts = ["content/bao-cao/2026/index.md": "---\ntitle: A\nyear: 2026\n\(scope)\n---\n"]
    for file in files {
      texts["content/bao-cao/2026/\(file)"] = "---\ntitle: X\n\(order[file].map { "order: \($0)\n" } ?? "")---\n"
    }
    let site = try #require(try TemporarySite(texts).load(audience: .internal).site)
    let report = try #require(site.page(source: "content/bao-cao/2026/index.md"))
    return ReportChapters(site).chapters(of: report, branch: branch).map { String($0.source.path.dropFirst(21)) }
  }

  @Test("stand in the order of their numbers, compared as numbers, those without one last")
  func numbers() throws {
    #expect(
      try names(["10-a.md", "2-b.md", "02-1-c.md", "a.md", "2b.md", "03.md"])
        == ["2-b.md", "02-1-c.md", "03.md", "10-a.md", "2b.md", "a.md"])
  }

  @Test("stand where their front matter says, whatever their names are")
  func order() throws {
    #expect(
      try names(["01-a.md", "b.md", "3-c.md"], order: ["01-a.md": "4", "b.md": "2.10"]) == [
        "b.md", "3-c.md", "01-a.md",
      ])
  }

  @Test("are for a branch the common ones and its own, one of the same name instead of the common one")
  func branches() throws {
    let files = ["01-a.md", "02-b.md", "may/02-b.md", "may/02-c.md", "may/05-d.md", "dien/01-a.md"]
    #expect(try names(files, branch: "may") == ["01-a.md", "may/02-b.md", "may/02-c.md", "may/05-d.md"])
    #expect(try names(files, branch: "dien") == ["dien/01-a.md", "02-b.md"])
    #expect(try names(files) == ["01-a.md", "02-b.md"])
  }

  @Test("go with their report out of the public edition")
  func audience() throws {
    let files = [
      "content/bao-cao/2026/index.md":
        "---\ntitle: A\nyear: 2026\nscope: branches\nissuer: B\naudience: internal\n---\n",
      "content/bao-cao/2026/may/01-a.md": "---\ntitle: Riêng\naudience: public\n---\n",
    ]
    let loaded = try TemporarySite(files).load()
    #expect(loaded.site?.chapters.isEmpty == true)
    #expect(loaded.site?.omissions.map(\.path) == files.keys.sorted())
  }

  @Test("are refused where their order is none", arguments: ["hai", "-1", "1.", "2,1"])
  func wrongOrder(_ order: String) throws {
    let loaded = try TemporarySite(["content/bao-cao/2026/01-a.md": "---\ntitle: A\norder: \(order)\n---\n"]).load()
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/bao-cao/2026/01-a.md:3:8 content/wrong-type: Giá trị của “order” không đúng loại"
      ])
  }
}
