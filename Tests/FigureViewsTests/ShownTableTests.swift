import Input
import TestSupport
import Testing

@testable import FigureViews

@Suite("Tables as pages have them")
struct ShownTableTests {
  private static func told(_ name: String, _ audience: Audience, branch: String? = nil) throws -> String {
    SampleFigures.told("table \(name)", try SampleFigures.values(branch: branch, audience: audience))
  }

  @Test("are as they were looked at and kept", arguments: TableForm.all.map(\.name))
  func golden(name: String) throws {
    let office = try Self.told(name, .internal)
    try Golden.expect(office, is: "bang/\(name).html")
    #expect(WellFormed.fault(Array(office.utf8)) == nil)
    #expect(office.isNFC)
    if let form = TableForm.all.first(where: { $0.name == name }), form.told != .nothing {
      let open = try Self.told(name, .public)
      #expect(WellFormed.fault(Array(open.utf8)) == nil)
      if open != office { try Golden.expect(open, is: "bang/\(name)-cong-khai.html") }
    }
  }

  @Test("of one branch hold that branch alone", arguments: TableForm.all.filter(\.isByBranch).map(\.name))
  func branch(name: String) throws {
    let html = try Self.told(name, .internal, branch: "sinh-vien")
    #expect(!html.contains("Bộ môn Một"))
    try Golden.expect(html, is: "bang/chi-bo-\(name).html")
  }

  @Test("have in every row as many cells as there are columns", arguments: TableForm.all.map(\.name))
  func columns(name: String) throws {
    for audience in Audience.allCases {
      let html = try Self.told(name, audience)
      guard html.hasPrefix("<figure") else { continue }
      let rows = html.split(separator: "<tbody>\n")[1].split(separator: "</tr>\n").dropLast()
      let counts = Set(rows.map { $0.matches(of: /<t[dh][ >]/).count })
      let first = html.split(separator: "</tr>\n")[0]
      let columns = first.matches(of: /<th scope="col(?:group)?"(?: colspan="(\d+)")?/).reduce(0) { sum, match in
        sum + (match.1.flatMap { Int($0) } ?? 1)
      }
      #expect(counts == [columns])
    }
  }

  @Test("of a year that is illustrative say so, and so does the page")
  func illustrative() throws {
    let settings = "name: A\nyears:\n  - {year: 2026, illustrative: true}\n"
    let site = try SampleFigures.site([
      "content/site.yaml": settings, "content/b.md": "---\ntitle: B\n---\n\n{{ table branches }}\n",
      "content/c.md": "---\ntitle: C\n---\n\n{{ members.women }} người.\n",
      "content/d.md": "---\ntitle: D\n---\n\n{{ members.total 2025 }} người.\n",
      "content/f.md": "---\ntitle: F\n---\n\n{{ members.total }} đảng viên, {{ branches.count }} chi bộ.\n",
      "content/e.md": "---\ntitle: E\n---\n\n{{ change members.women 2026 }}; {{ year }}.\n",
    ])
    #expect(try site.text("b/index.html").contains("<span class=\"data-mark\">Số liệu minh họa</span>"))
    // What the committee's page states, too, is a fact, though the tables that divide it up are not.
    let marks = try ["b", "c", "d", "e", "f"].map { try site.text("\($0)/index.html").contains(" minh họa</p>") }
    #expect(marks == [true, true, false, true, false])
  }

  @Test("have ids of their own, however often they stand in a page")
  func ids() throws {
    let site = try SampleFigures.site([
      "content/b.md": "---\ntitle: B\n---\n\n{{ table branches }}\n\n{{ table branches }}\n\n{{ chart branches }}\n"
    ])
    let html = try site.text("b/index.html")
    #expect(try site.allDiagnostics() == [])
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("so-lieu_2-caption") && ids.contains("so-lieu_3-title"))
  }
}
