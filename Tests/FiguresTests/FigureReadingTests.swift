import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("Reading the figures")
struct FigureReadingTests {
  private func year(_ files: [String: String], _ year: Int = 2025) throws -> FigureYear {
    let loaded = try TemporarySite(files).load()
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site?.figures[year])
  }

  @Test("a full year has every table that it needs, and its cells by their types")
  func fullYear() throws {
    let year = try year(FullYear.files())
    #expect(year.tables.map(\.declaration.name) == TableDeclaration.all.filter(\.isRequired).map(\.name))
    #expect(year.missing == [.branchStudy, .fees])
    #expect(!year.isDraft && !year.isIllustrative && year.asOf == nil && year.faulty.isEmpty)
    let branch = try #require(year[.branches]?.rows.first)
    #expect(branch[BranchColumns.branch] == "co-ban")
    #expect(branch[BranchColumns.official] == 8)
    let movement = try #require(year[.movement]?.rows(of: "sinh-vien").last)
    #expect(movement[MovementColumns.status] == .probationary)
    #expect(movement[MovementColumns.struckOff] == 1)
    #expect(year[.branchClassification]?.rows[1][BranchClassificationColumns.rating] == .excellent)
    #expect(year[.branchClassification]?.rows[1][BranchClassificationColumns.reason] == nil)
    #expect(year[.study]?.rows.first?[StudyColumns.date] == CalendarDate("2025-03-15"))
    #expect(year[.study]?.rows.last?[StudyColumns.level] == .currentAffairs)
    #expect(year[.activities]?.rows.first?[ActivityColumns.result] == "Ba xã; hai công trình")
    #expect(year[.activities]?.rows.last?[ActivityColumns.participants] == 1200)
  }

  @Test("nothing of it is published, and no page is made of it")
  func unpublished() throws {
    let site = try #require(try TemporarySite(FullYear.files()).load().site)
    #expect(site.attachments.isEmpty)
    #expect(site.pages.count == 3)
    #expect(site.omissions.isEmpty && site.notices.isEmpty)
  }

  @Test("sums over the branches are the committee's")
  func totals() throws {
    let year = try year(FullYear.files())
    #expect(year.membersTotal == 25)
    #expect(year[.branches]?.sum(of: BranchColumns.official) == 20)
    #expect(year[.branches]?.sum(of: BranchColumns.probationary) == 5)
    #expect(year[.branches]?.sum(of: BranchColumns.students) { $0[BranchColumns.women] == 3 } == 5)
    #expect(year.branchesCount == 3)
    #expect(year.movement(MovementColumns.opening) == 23)
    #expect(year.movement(MovementColumns.opening, .official) == 20)
    #expect(year.movement(MovementColumns.madeOfficial) == 2)
    #expect(year.movement(MovementColumns.closing) == 25)
    #expect(year.branches(rated: .good) == 2)
    #expect(year.members(rated: .good) == 18)
    #expect(year.members(rated: .notRated) == 3)
    #expect(year.studyCount == 2)
    #expect(year.studyShare == 98)
    #expect(year[.study]?.rows.first?.studyShare == 96)
    #expect(year.discipline(.reprimand) == 1)
    #expect(year.discipline(.inspection, of: .member) == 0)
    #expect(year.participants(.partner) == 1200)
    #expect(year.activitiesCount(.activity) == 0)
    #expect(year[.awards]?.rows.count == 1)
    #expect(year.fees(FeeColumns.collected) == nil)
  }

  @Test("a cell knows its place, row and heading")
  func places() throws {
    let year = try year(FullYear.files())
    let row = try #require(year[.movement]?.rows.last)
    #expect(row.location(of: MovementColumns.struckOff).description == at("bien-dong.csv", 7, "Xóa tên"))
    #expect(row.name.vi == "dòng 7 (sinh-vien, Dự bị)")
    let classification = try #require(year[.branchClassification]?.rows.first)
    let reason = classification.location(of: BranchClassificationColumns.reason)
    #expect(reason.description == at("xep-loai-chi-bo.csv", 2, "Lý do"))
  }

  /// Where a cell of the full year stands, or of a table instead of one of its own.
  private func at(_ file: String, _ number: Int, _ heading: String, in table: String? = nil) -> String {
    let table = table ?? FullYear.tables[file] ?? ""
    return "content/so-lieu/2025/\(file):\(FullYear.place(heading, row: number, in: table))"
  }

  @Test("a table is the same as UTF-16, with commas, with headings without marks, from a Mac")
  func spreadsheets() throws {
    let text = FullYear.tables["chi-bo.csv"] ?? ""
    let plain = try year(FullYear.files())[.branches]
    let variants: [[UInt8]] = [
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      Array(text.replacing(";", with: ",").replacing("\n", with: "\r\n").utf8),
      Array(text.replacing("Tổng số", with: "TONG SO").replacing("\n", with: ";;\n").utf8) + Array(";;;;\n".utf8),
      Array(text.decomposedStringWithCanonicalMapping.utf8),
    ]
    for bytes in variants {
      let site = try TemporarySite(FullYear.files())
      try site.write("content/so-lieu/2025/chi-bo.csv", bytes)
      let loaded = try site.load()
      #expect(loaded.diagnostics.map(\.line) == [])
      let table = loaded.site?.figures[2025]?[.branches]
      #expect(table?.rows.map { $0[BranchColumns.women] } == plain?.rows.map { $0[BranchColumns.women] })
    }
  }

  @Test("site.yaml says what a year is")
  func settings() throws {
    let settings =
      "years:\n  - {year: 2025, illustrative: true, as_of: 31/12/2025}\nrules:\n"
      + "  excellent_share_of: good-or-better\n  excellent_share_limit: 25\n"
    let site = try #require(try TemporarySite(FullYear.files(settings: settings)).load().site)
    let year = try #require(site.figures.latest)
    #expect(year.isIllustrative && !year.isDraft)
    #expect(year.asOf == CalendarDate("2025-12-31"))
    #expect(site.settings.rules.excellentShareOf == .goodOrBetter)
    #expect(site.settings.rules.excellentShareLimit == 25)
  }

  @Test("a draft may lack tables and cells, and what it lacks is told")
  func draft() throws {
    let site = try #require(
      try TemporarySite([
        "content/site.yaml": "name: A\nyears:\n  - {year: 2026, draft: true}\n  - {year: 2027, draft: true}\n",
        "content/so-lieu/2026/chi-bo.csv": ExampleTable.branches.text(
          .row("mot", [\.total: 9, \.official: "", \.probationary: "", \.women: 4])),
      ]).load().site)
    #expect(site.figures.years.map(\.year) == [2026, 2027])
    #expect(site.figures.latest == nil)
    #expect(site.figures[2026]?.membersTotal == 9)
    #expect(site.figures[2026]?[.branches]?.sum(of: BranchColumns.official) == nil)
    let all =
      "bien-dong.csv, xep-loai-chi-bo.csv, xep-loai-dang-vien.csv, hoc-tap.csv, kiem-tra-ky-luat.csv, "
      + "doan-the-phong-trao.csv, khen-thuong.csv"
    #expect(
      site.notices.map(\.vi) == [
        "Năm 2026 chưa đủ số liệu, chưa có bảng \(all), còn 1 ô trống",
        "Năm 2027 chưa đủ số liệu, chưa có bảng chi-bo.csv, \(all)",
      ])
  }

  @Test("every mistake of a table is told at its cell, with row and column")
  func mistakes() throws {
    let rows = ExampleTable.branches.text(
      .row("co-ban", [\.total: "9 đ/c", \.official: "", \.probationary: 1, \.women: ""]),
      .row("ky-thuat", [\.total: 9, \.official: 9, \.women: 3]), .row("co-bn", [\.total: 1, \.official: 1]))
    let table = rows.replacing("\nky-thuat", with: "\n\nky-thuat").replacing("\nco-bn", with: ";thừa\nco-bn")
    let findings = try TemporarySite(FullYear.files(changes: ["chi-bo.csv": table])).load().diagnostics
    #expect(
      findings.map(\.line) == [
        at("chi-bo.csv", 2, "Tổng số", in: table)
          + " figures/wrong-cell: Ô ở dòng 2 (co-ban), cột “Tổng số” không đúng loại",
        at("chi-bo.csv", 2, "Chính thức", in: table)
          + " figures/empty-cell: Ô ở dòng 2 (co-ban), cột “Chính thức” để trống",
        at("chi-bo.csv", 4, "–", in: table)
          + " figures/extra-cell: Ở dòng 4 (ky-thuat) có ô không thuộc cột nào: “thừa”",
        "content/so-lieu/2025/chi-bo.csv:5:1 figures/unknown-branch: Ở dòng 5 (co-bn): không có chi bộ nào mang mã “co-bn”",
      ])
    #expect(findings.first?.found?.vi == "“9 đ/c”")
    #expect(findings.last?.help.vi == "Đổi “co-bn” thành “co-ban”")
  }

  @Test("of the empty cells of a filled row those are told that are no 0 and no sum")
  func emptyRow() throws {
    let table = ExampleTable.branches.text() + "co-ban;9\n"
    #expect(
      try TemporarySite(FullYear.files(changes: ["chi-bo.csv": table])).load().diagnostics.map(\.line) == [
        "content/so-lieu/2025/chi-bo.csv:2:9 figures/empty-cell: Ô ở dòng 2 (co-ban), cột “Chính thức” để trống"
      ])
  }

  @Test("a table that cannot be read is told once, and is faulty, not missing")
  func faulty() throws {
    let loaded = try TemporarySite(FullYear.files(changes: ["hoc-tap.csv": "Ngày;Nội dung\n"])).load()
    #expect(loaded.diagnostics.map(\.rule) == ["figures/missing-column"])
    #expect(loaded.site?.figures[2025]?.faulty == [.study])
    #expect(loaded.site?.figures[2025]?.missing == [.branchStudy, .fees])
  }

  @Test("a symbolic link is no table, and is told once")
  func symlink() throws {
    let site = try TemporarySite(FullYear.files(changes: ["hoc-tap.csv": nil]))
    try site.link("content/so-lieu/2025/hoc-tap.csv", to: "/etc/passwd")
    #expect(try site.load().diagnostics.map(\.rule) == ["content/symlink-outside"])
  }

  @Test("the codes of drafts and internal pages are codes; where a branch's page is faulty any code is taken")
  func codes() throws {
    var files = FullYear.files()
    files["content/to-chuc/chi-bo/co-ban.md"] = "---\ntitle: A\ncode: co-ban\ntype: office\ndraft: true\n---\n"
    let loaded = try TemporarySite(files).load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.figures.branchCodes == FullYear.branches)
    files["content/to-chuc/chi-bo/co-ban.md"] = "---\ntitle: A\ncode: co-ban\n---\n"
    #expect(try TemporarySite(files).load().diagnostics.map(\.rule) == ["content/missing-field"])
  }

  @Test("numbers beyond all counting are refused, and sums stay numbers")
  func large() throws {
    let site = try TemporarySite([
      "content/so-lieu/2025/chi-bo.csv": ExampleTable.branches.text(
        .row("co-ban", [\.total: 1_000_000_000_000]), .row("b", [\.total: 1_000_000_000_001])),
      "content/site.yaml": "name: A\nyears: [{year: 2025, draft: true}]\n",
    ])
    #expect(try site.load().diagnostics.map(\.rule) == ["figures/wrong-cell"])
  }
}
