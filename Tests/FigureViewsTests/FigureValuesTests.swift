import Diagnostics
import Figures
import Input
import TestSupport
import Testing

@testable import FigureViews

@Suite("Figures in texts")
struct FigureValuesTests {
  private static func told(
    _ expression: String, year: Int? = nil, branch: String? = nil, audience: Audience = .public
  ) throws -> String {
    SampleFigures.told(expression, try SampleFigures.values(year: year, branch: branch, audience: audience))
  }

  @Test(
    "are the committee's numbers of the newest year, or of the year that is written",
    arguments: [
      ("members.total", "30"), ("members.total 2025", "28"), ("members.official", "24"), ("members.probationary", "6"),
      ("members.women", "12"), ("members.students", "8"), ("branches.count", "03"), ("members.admitted", "5"),
      ("members.made-official", "2"),
      ("classification.members.total", "30"), ("classification.members.excellent", "3"),
      ("classification.members.good-or-better", "73,3%"), ("classification.members.good-or-better 2025", "85,7%"),
      ("classification.branches.total", "03"), ("classification.branches.excellent 2025", "0"),
      ("study.sessions", "02"), ("study.attendance", "98,3%"), ("study.present 2025", "26"),
      ("movements.count", "01"), ("movements.participants", "1.250"), ("partners.count", "01"),
      ("awards.count", "01"), ("awards.count 2025", "0"),
      ("change members.total", "tăng 2"), ("change members.official", "không đổi"),
      ("change movements.count", "không đổi"),
      ("change study.sessions", "tăng 01"), ("change study.attendance", "tăng 5,4 điểm phần trăm"),
      ("share members.women", "40%"), ("share members.women 2025", "39,3%"),
      ("share classification.members.excellent", "10%"), ("share members.official", "80%"),
      ("year", "2026"), ("next year", "2027"), ("last year", "2025"),
    ])
  func committee(expression: String, text: String) throws {
    #expect(try Self.told(expression) == text)
  }

  @Test(
    "in the scope of a branch are that branch's",
    arguments: [
      ("members.total", "8"), ("members.total 2025", "7"), ("change members.total", "tăng 1"),
      ("share members.women", "62,5%"), ("members.made-official", "1"), ("members.struck-off", "1"),
      ("classification.members.good", "3"), ("year", "2026"),
      (
        "branches.count",
        "content/unknown-figure: “branches.count” is not told of a single branch; "
          + "Leave it out of the branch’s report, or write the sentence without the number"
      ),
      (
        "table study",
        "content/unknown-figure: “table study” is not told of a single branch; "
          + "Leave it out of the branch’s report, or write the sentence without the number"
      ),
    ])
  func branch(expression: String, text: String) throws {
    #expect(try Self.told(expression, branch: "sinh-vien", audience: .internal) == text)
  }

  @Test("in a report are those of its own year")
  func report() throws {
    #expect(try Self.told("members.total", year: 2025) == "28")
    #expect(try Self.told("members.total 2026", year: 2025) == "30")
    #expect(try Self.told("next year", year: 2025) == "2026")
    #expect(try Self.told("year", year: 2031) == "2031")
  }

  @Test(
    "for the office alone are told there, and refused in public",
    arguments: [
      ("discipline.members", "1"), ("discipline.inspection", "2"), ("discipline.reprimand", "1"),
      ("classification.members.failed", "1"), ("classification.members.good", "19"),
      ("classification.branches.good", "01"), ("classification.branches.failed", "01"), ("members.opening", "28"),
      ("members.died", "1"), ("members.transferred-in", "1"), ("members.transferred-out", "2"),
      ("members.internal-in", "1"), ("members.temporary-out", "1"), ("study.required", "59"),
      ("fees.collected", "22.300.000"),
    ])
  func internalFigures(expression: String, text: String) throws {
    let refusal =
      "privacy/internal-figure: “\(expression)” is internal; "
      + "Remove it, or write “audience: internal” in the page’s front matter"
    #expect(try Self.told(expression, audience: .internal) == text)
    #expect(try Self.told(expression) == refusal)
    #expect(try Self.told("\(expression) 2025") == refusal)
    #expect(try Self.told("change \(expression)") == refusal)
  }

  @Test(
    "of a branch are its total alone in public, and everything in the office",
    arguments: [
      ("members.official", "3"), ("members.women", "5"), ("share members.women", "62,5%"), ("members.admitted", "4"),
      ("change members.probationary", "tăng 2"), ("members.made-official", "1"),
      ("classification.members.excellent", "0"), ("classification.members.good-or-better", "37,5%"),
    ])
  func ofBranch(expression: String, text: String) throws {
    let name = expression.split(separator: " ").last.map(String.init) ?? ""
    #expect(try Self.told(expression, branch: "sinh-vien", audience: .internal) == text)
    #expect(
      try Self.told(expression, branch: "sinh-vien")
        == "privacy/internal-figure: “\(name)” is internal where it is a single branch’s; "
        + "Remove it, or write “audience: internal” in the page’s front matter")
    #expect(try Self.told("members.total", branch: "sinh-vien") == "8")
    #expect(try Self.told("change members.total", branch: "sinh-vien") == "tăng 1")
  }

  @Test("count every award for the office, and those to bodies for the public")
  func awards() throws {
    #expect(try Self.told("awards.count") == "01")
    #expect(try Self.told("awards.count", audience: .internal) == "02")
    #expect(try Self.told("change awards.count") == "tăng 01")
    let table = try Self.told("table awards")
    #expect(table.contains("12-QĐ/ĐU") && table.contains("Tổng cộng: 1 quyết định"))
    #expect(!table.contains("15-QĐ/TU") && !table.contains("Cá nhân") && !table.contains("Người Được Khen"))
    let unsorted = ExampleTable.awards.text(
      .row([
        \.recipient: "Chi bộ A", \.award: "Giấy khen", \.decision: "12-QĐ/ĐU", \.date: "2026-11-20", \.level: "Trường",
      ]))
    let site = try SampleFigures.site(["content/so-lieu/2026/khen-thuong.csv": unsorted])
    for expression in ["awards.count", "table awards"] {
      #expect(
        SampleFigures.told(expression, FigureValues(site.site, words: .vietnamese))
          == "content/no-figures: The awards of 2026 do not all say whether a body or a person was awarded, so "
          + "“\(expression)” cannot be told; "
          + "Write “Tập thể” or “Cá nhân” there, or “audience: internal” in the page’s front matter")
    }
    #expect(
      SampleFigures.told("awards.count", FigureValues(site.site, words: .vietnamese, audience: .internal)) == "01")
  }

  @Test("refused in public name what may be told instead, from the same table")
  func instead() throws {
    let values = try SampleFigures.values()
    func required(_ expression: String, _ values: FigureValues) -> String? {
      let answer = values.resolve(expression, prefix: "a", at: { Location(file: "content/a.md") })
      guard case .refused(let finding) = answer.resolution else { return nil }
      return finding.required?.vi
    }
    #expect(
      required("members.transferred-in", values)
        == "Trong trang công khai, ở phần này chỉ nêu: members.admitted, members.made-official, table movement, chart movement"
    )
    #expect(
      required("table discipline", values)
        == "Trong trang công khai: số liệu, bảng, biểu đồ ghi là công khai trong danh sách của lệnh kyyeu explain figures"
    )
    #expect(
      required("table movement", try SampleFigures.values(branch: "sinh-vien"))
        == "Trong trang công khai: số liệu, bảng, biểu đồ ghi là công khai trong danh sách của lệnh kyyeu explain figures"
    )
    #expect(
      required("members.women", try SampleFigures.values(branch: "sinh-vien"))
        == "Trong trang công khai, ở phần này chỉ nêu: members.total, table branches, chart members, chart branches")
  }

  @Test(
    "that are not there are refused with what was most likely meant",
    arguments: [
      (
        "members.totl",
        "unknown-figure: There is no figure, table or chart “members.totl”; Change it to “members.total”"
      ),
      (
        "members total",
        "unknown-figure: There is no figure, table or chart “members total”; Change it to “members.total”"
      ),
      (
        "tabel branches",
        "unknown-figure: There is no figure, table or chart “tabel branches”; Change it to “table branches”"
      ),
      (
        "table branchs",
        "unknown-figure: There is no figure, table or chart “table branchs”; Change it to “table branches”"
      ),
      (
        "chart member",
        "unknown-figure: There is no figure, table or chart “chart member”; Change it to “chart members”"
      ),
      ("awards", "unknown-figure: There is no figure, table or chart “awards”; Change it to “table awards”"),
      ("yaer", "unknown-figure: There is no figure, table or chart “yaer”; Change it to “year”"),
      (
        "zzz",
        "unknown-figure: There is no figure, table or chart “zzz”; "
          + "Use a name that exists, or put the passage between ` ` to show it as it stands"
      ),
      ("table", "unknown-figure: There is no name after “table”; Write a name after “table”, as {{ table branches }}"),
      (
        "share members.total",
        "unknown-figure: The figure “members.total” has no share; "
          + "Leave out “share”, or use a figure that is a part, as members.women"
      ),
      ("members.total 2O26", "unknown-year: “2O26” is no year; Correct the year, or leave “2O26” out"),
      ("table branches 26", "unknown-year: “26” is no year; Correct the year, or leave “26” out"),
      ("members.total 2026 2025", "unknown-year: “2025” at the end is too much; Remove “2025”"),
      (
        "members.total 2019",
        "no-figures: There are no figures of 2019 for “members.total”; "
          + "Put the tables of 2019 into that folder, or write another year"
      ),
      (
        "change members.total 2025",
        "no-figures: There are no figures of 2024 for “members.total”; "
          + "Put the tables of 2024 into that folder, or write another year"
      ),
    ])
  func refused(expression: String, message: String) throws {
    #expect(try Self.told(expression) == "content/" + message)
  }

  @Test("of a site without tables are what the committee's page states")
  func stated() throws {
    let site = try TestSite(SampleFigures.files.filter { !$0.key.contains("so-lieu") && !$0.key.contains("site.yaml") })
    let values = FigureValues(site.site, words: .vietnamese)
    #expect(SampleFigures.told("members.total", values) == "30")
    #expect(SampleFigures.told("branches.count", values) == "03")
    #expect(
      SampleFigures.told("members.women", values) == "content/no-figures: No year has figures for “members.women” yet; "
        + "Put the tables into content/so-lieu/<year>/; write the year behind the name while it is a draft")
    #expect(SampleFigures.told("year", values).hasPrefix("content/no-figures: No year has figures for “year” yet; "))
    #expect(
      SampleFigures.told("members.total 2026", values).hasPrefix(
        "content/no-figures: There are no figures of 2026 for “members.total”; "))
  }

  @Test("every one has a name of its own, a sentence, and a whole that is told to the same readers")
  func declarations() {
    #expect(Set(Figure.all.map(\.name)).count == Figure.all.count)
    for figure in Figure.all {
      #expect(!figure.doc.vi.isEmpty && figure.doc.vi.isNFC)
      guard let name = figure.whole else { continue }
      let whole = Figure.all.first { $0.name == name }
      #expect(whole?.told.covers(branch: false) == true && whole?.table == figure.table)
    }
  }
}
