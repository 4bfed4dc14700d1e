import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Figures

@Suite("Blank forms of a year")
struct BlankFormTests {
  private func forms(_ year: Int, _ files: [String: String]) throws -> BlankForms {
    let loaded = try TemporarySite(files).load(audience: .internal)
    #expect(loaded.diagnostics.map(\.line) == [])
    let site = try #require(loaded.site)
    return BlankForms(year: year, figures: site.figures, branches: site.branchesInOrder)
  }

  private func text(_ forms: BlankForms, _ name: String) throws -> String {
    let file = try #require(forms.files.first { $0.path.hasSuffix("/" + name) })
    #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: file.bytes.dropFirst(3), as: UTF8.self).replacing("\r\n", with: "\n")
  }

  @Test("one for each table of which the rows are known, in the folder of the year")
  func paths() throws {
    let forms = try forms(2026, FullYear.files())
    let tables = TableDeclaration.all.filter { $0 != .branchStudy }
    #expect(forms.files.map(\.path) == tables.map { "content/so-lieu/2026/\($0.file)" })
    #expect(forms.carriedFrom == 2025)
  }

  @Test("hold the branches and, as opening numbers, last year's closing ones")
  func prefilled() throws {
    let forms = try forms(2026, FullYear.files())
    #expect(
      try text(forms, "chi-bo.csv")
        == ExampleTable.branches.text()
        + FullYear.branches.map { $0 + String(repeating: ";", count: Self.branchCells) + "\n" }.joined())
    let movement = try text(forms, "bien-dong.csv").split(separator: "\n").dropFirst()
    #expect(
      movement.map { $0.prefix { $0 != ";" } + ";" + $0.split(separator: ";").dropFirst().joined(separator: ";") } == [
        "co-ban;Chính thức;8", "co-ban;Dự bị;1", "ky-thuat;Chính thức;10", "ky-thuat;Dự bị;0", "sinh-vien;Chính thức;2",
        "sinh-vien;Dự bị;4",
      ])
    #expect(try text(forms, "hoc-tap.csv") == ExampleTable.study.text())
    #expect(try text(forms, "kiem-tra-ky-luat.csv") == ExampleTable.discipline.text())
  }

  @Test("load as they are, once the year is declared a draft")
  func load() throws {
    let forms = try forms(2026, FullYear.files())
    let site = try TemporarySite(FullYear.files(settings: "years: [{year: 2026, draft: true}]\n"))
    for file in forms.files { try site.write(file.path, file.bytes) }
    let loaded = try site.load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.figures[2026]?.movement(MovementColumns.opening) == 25)
    let asked = TableDeclaration.all.filter { $0.isByBranch && ![.branchStudy, .discipline].contains($0) }.map {
      table in
      // Each branch has a row, or two; what a row opens with is filled in.
      let needed = table.columns.filter { !$0.needs.allowsNoColumn }.count
      return table == .movement ? 6 * (needed - 3) : 3 * (needed - 1)
    }
    let empty = asked.reduce(0, +)
    #expect(loaded.site?.notices.map(\.vi) == ["Năm 2026 chưa đủ số liệu, còn \(empty) ô trống"])
  }

  /// The cells behind the code in a row of the table of branches, and those behind the opening number in one of movement.
  private static let branchCells = TableDeclaration.branches.columns.count - 1
  private static let movementCells = TableDeclaration.movement.columns.count - 3

  @Test("a new branch opens with 0, a dissolved one still has members to move, in the order of the pages' weight")
  func changedBranches() throws {
    var files = FullYear.files()
    files["content/to-chuc/chi-bo/moi.md"] = "---\ntitle: Mới\ncode: moi\ntype: office\nweight: -1\n---\n"
    files["content/to-chuc/chi-bo/co-ban.md"] = "---\ntitle: Cũ\ncode: co-ban\ntype: office\ndraft: true\n---\n"
    let forms = try forms(2026, files)
    #expect(try text(forms, "chi-bo.csv").split(separator: "\n").map { $0.prefix(3) } == ["Mã ", "moi", "ky-", "sin"])
    let movement = try text(forms, "bien-dong.csv").split(separator: "\n").dropFirst()
    #expect(movement.first.map(String.init) == "moi;Chính thức;0" + String(repeating: ";", count: Self.movementCells))
    #expect(movement.last.map(String.init) == "co-ban;Dự bị;1" + String(repeating: ";", count: Self.movementCells))
  }

  @Test("a first year has codes alone, and a site without branch pages takes last year's")
  func first() throws {
    let alone = try forms(2020, FullYear.files())
    #expect(alone.carriedFrom == nil)
    #expect(
      try text(alone, "bien-dong.csv").hasSuffix(
        "sinh-vien;Dự bị;" + String(repeating: ";", count: Self.movementCells) + "\n"))
    let pageless = FullYear.files(
      settings: "years: [{year: 2025, draft: true}]\n", changes: ["bien-dong.csv": nil]
    )
    .filter { !$0.key.hasSuffix(".md") }
    let text = try text(forms(2026, pageless), "bien-dong.csv")
    #expect(text.contains("\nky-thuat;Chính thức;10;"))
  }
}
