import Content
import TestSupport
import Testing

@Suite("The reports of the year after, wherever they lie")
struct CarriedReportTests {
  private static let index = "---\ntitle: A\nkind: annual-report\nyear: 2026\nissuer: B\n---\n"
  private static let branches = index.replacing("issuer: B", with: "issuer: B\nscope: branches")

  private func next(_ files: [String: String]) throws -> NextReport {
    let site = try #require(try TemporarySite(files).load(audience: .internal).site)
    return try #require(NextReport(year: 2027, site: site))
  }

  private func next(_ folder: String, _ files: [String: String] = [:]) throws -> [String] {
    let all = [folder + "/index.md": Self.branches].merging(files.map { (folder + "/" + $0, $1) }) { $1 }
    return try next(all).files.map(\.path)
  }

  @Test("move the year in the name of the folder")
  func folders() throws {
    #expect(try next("content/bao-cao/chi-bo-2026") == ["content/bao-cao/chi-bo-2027/index.md"])
    #expect(try next("content/bao-cao/2026-chi-bo") == ["content/bao-cao/2027-chi-bo/index.md"])
    #expect(try next("content/bao-cao/2026/chi-bo") == ["content/bao-cao/2027/chi-bo/index.md"])
    #expect(try next("content/bao-cao/2026-2027") == ["content/bao-cao/2027-2028/index.md"])
    #expect(try next("content/bao-cao/chi-bo") == ["content/bao-cao/2027/chi-bo/index.md"])
    #expect(try next("content/bao-cao/120261") == ["content/bao-cao/2027/120261/index.md"])
  }

  @Test("carry over what single branches have for themselves")
  func ownChapters() throws {
    #expect(
      try next(
        "content/bao-cao/2026/chi-bo", ["01-a.md": "---\ntitle: A\n---\n", "may/02-b.md": "---\ntitle: B\n---\n"])
        == [
          "content/bao-cao/2027/chi-bo/index.md", "content/bao-cao/2027/chi-bo/01-a.md",
          "content/bao-cao/2027/chi-bo/may/02-b.md",
        ])
  }

  @Test("have no draft, publication, number or day of last year's")
  func issued() throws {
    let written =
      "---\ntitle: A\nyear: 2026\nissuer: B\nnumber: 1\nsigned_on: 2026-12-05\npublish: [members.total]\n---\nCó 4 việc.\n"
    #expect(
      try next(["content/bao-cao/2026/index.md": written]).files.map(\.text) == [
        "---\ntitle: A\nyear: 2027\nissuer: B\ndraft_number: 1\n---\nCó 4 [?] việc.\n"
      ])
  }

  @Test("make the table of results anew where last year's report had one")
  func results() throws {
    let folder = "content/bao-cao/2026/"
    let files = try next([
      folder + "index.md": Self.index,
      folder + "02-1-ket-qua-chi-tieu.md":
        "---\ntitle: Kết quả chỉ tiêu năm 2026\nresults: true\n---\n\nBảng: Năm 2026\n\n| TT | Chỉ tiêu | Kết quả |\n|---|---|---|\n| 1 | Cũ | 9 |\n\nLời bàn.\n",
      folder + "03-phuong-huong.md": "---\ntitle: B\ntargets: true\n---\n\n- Họp đủ 12 kỳ.\n",
    ]).files
    #expect(files.map(\.path).filter { $0.contains("chi-tieu") } == ["content/bao-cao/2027/02-1-ket-qua-chi-tieu.md"])
    #expect(
      files.last?.text
        == "---\ntitle: Kết quả chỉ tiêu năm 2027\nresults: true\n---\n\nBảng: Năm 2027\n\n| TT | Chỉ tiêu | Kết quả |\n|---:|---|---|\n| 1 | Họp đủ 12 kỳ | [?] |\n\nLời bàn.\n"
    )
  }

  @Test("keep the line ends of the files that they come from")
  func lineEnds() throws {
    let text = "---\r\ntitle: A\r\nyear: 2026\r\nissuer: B\r\n---\r\n1. Có 5 việc\r\n2. Có 6 việc\r\n"
    let made = try next(["content/bao-cao/2026/index.md": text]).files.first?.text
    #expect(made?.hasSuffix("---\r\n1. Có 5 [?] việc\r\n2. Có 6 [?] việc\r\n") == true)
  }

  @Test("tell the lines at which somebody must look")
  func places() throws {
    let places = PlacesToReview([("a.md", "x\n5 [?]\n\nNăm 2026 [?]"), ("b.md", "y")], yearBefore: 2026)
    #expect(places.marked.map(\.path) == ["a.md"] && places.marked.map(\.lines) == [[2, 4]])
    #expect(places.ofYearBefore == ["a.md:4"])
  }
}
