import Content
import Diagnostics
import Testing
import Vietnamese

@Suite("Where a new page has its place among those that are there")
struct NewPagePlaceTests {
  private func path(_ kind: Kind, _ title: String, _ names: [String]) throws -> String {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 27))
    let kinds = try SiteKinds.shipped.get()
    let page = try #require(
      NewPage.template(kinds[kind], among: kinds, title: title, date: date, language: .vietnamese))
    return page.placed(kind: kind, title: title) { $0 == "content/bao-cao/2026" ? names : [] }.path
  }

  @Test("the second report of a year lies in a folder of its own")
  func report() throws {
    let title = "Báo cáo các chi bộ năm 2026"
    #expect(try path(.annualReport, title, []) == "content/bao-cao/2026/index.md")
    #expect(
      try path(.annualReport, title, ["index.md"]) == "content/bao-cao/2026/bao-cao-cac-chi-bo-nam-2026/index.md")
  }

  @Test("a chapter has the number behind those of its folder")
  func chapter() throws {
    #expect(try path(.reportChapter, "Kết quả", []) == "content/bao-cao/2026/01-ket-qua.md")
    #expect(
      try path(.reportChapter, "Kết quả", ["9-a.md", "02-1-b.md", "index.md"]) == "content/bao-cao/2026/10-ket-qua.md")
    #expect(try path(.reportChapter, "Kết quả", ["02-ket-qua.md"]) == "content/bao-cao/2026/02-ket-qua.md")
  }

  @Test("any other page lies where its kind does")
  func others() throws {
    #expect(try path(.news, "Tin", ["index.md"]) == "content/tin-tuc/tin.md")
  }
}
