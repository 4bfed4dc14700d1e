import Diagnostics
import Testing
import Vietnamese

@testable import Content
@testable import Figures
@testable import TestSupport

@Suite("A table that gets one more column in its middle")
struct WiderTableTests {
  private static let wide = TableDeclaration.all.map { $0.wider(by: MoreColumns.optional.declaration) }

  /// The full year as its files lie, with `cell` in the new column of every row; without the column where it is nil.
  private func year(cell: String?) throws -> FigureYear {
    let changes = cell.map { cell in
      Dictionary(
        uniqueKeysWithValues: TableDeclaration.all.compactMap { table in
          FullYear.tables[table.file].map { (table.file, String?.some(table.widened($0, cell: cell))) }
        })
    }
    let loaded = try TemporarySite(FullYear.files(changes: changes ?? [:])).load(tables: Self.wide)
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site?.figures[2025])
  }

  /// Every number of every table, by file, row and column, without those of the new one.
  private func numbers(_ year: FigureYear) -> [[String?]] {
    year.tables.flatMap { table in
      table.rows.map { row in
        table.declaration.columns.filter { $0.name != "more" }.map { row[$0]?.text }
      }
    }
  }

  @Test("reads the files of every year as before, with the column and without it", arguments: [nil, "", "5"])
  func reading(cell: String?) throws {
    let plain = try #require(TemporarySite(FullYear.files()).load().site?.figures[2025])
    let year = try year(cell: cell)
    #expect(numbers(year) == numbers(plain))
    #expect(year.membersTotal == 25 && year.movement(MovementColumns.closing) == 25 && year.members(rated: .good) == 18)
    #expect(year.studyShare == plain.studyShare && year.participants(.partner) == 1200)
    #expect(year.tables.allSatisfy { $0.emptyCellCount == 0 })
    for table in year.tables {
      let more = cell == "5" ? 5 : 0
      #expect(table.rows.allSatisfy { $0[MoreColumns.optional] == more })
      #expect(table.sum(of: MoreColumns.optional) == more * table.rows.count)
    }
  }

  @Test("leaves a sealed year sealed, and a number in the column is a change of it")
  func sealing() throws {
    let site = try TemporarySite(FullYear.files())
    let day = try #require(CalendarDate("2026-01-15"))
    let seal = Seal(of: try #require(site.load().site?.figures[2025]), on: day)
    try site.write("content/so-lieu/2025/niem-phong.yaml", seal.text)
    #expect(try site.load(tables: Self.wide).site?.figures[2025]?.sealChanges == [])
    let fees = FullYear.tables["chi-bo.csv"].map { TableDeclaration.branches.widened($0, cell: "5") }
    try site.write("content/so-lieu/2025/chi-bo.csv", try #require(fees))
    #expect(try site.load(tables: Self.wide).site?.figures[2025]?.sealChanges.map(\.name) == ["chi-bo.csv"])
  }

  @Test("has the column in its blank form, and nothing need be written there")
  func forms() throws {
    let settings = "years: [{year: 2026, draft: true}]\n"
    let site = try TemporarySite(FullYear.files(settings: settings))
    let wide = try #require(site.load(audience: .internal, tables: Self.wide).site)
    let forms = BlankForms(year: 2026, figures: wide.figures, branches: wide.branchesInOrder)
    for (form, table) in zip(forms.files, Self.wide.filter { $0 != .branchStudy }) {
      let text = String(decoding: form.bytes.dropFirst(3), as: UTF8.self)
      let head = table.columns.map(\.heading.vi).joined(separator: ";")
      #expect(text.hasPrefix(head + "\r\n") && head.contains(";Cột thêm"))
      try site.write(form.path, form.bytes)
    }
    let loaded = try site.load(tables: Self.wide)
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.figures[2026]?.movement(MovementColumns.opening) == 25)
    let plain = try TemporarySite(FullYear.files(settings: settings))
    let usual = try #require(plain.load(audience: .internal).site)
    for form in BlankForms(year: 2026, figures: usual.figures, branches: usual.branchesInOrder).files {
      try plain.write(form.path, form.bytes)
    }
    #expect(
      try loaded.site?.notices == plain.load().site?.notices, "an empty cell that is 0 is not still to be filled in")
  }

  @Test("says in its reference what an empty cell means")
  func reference() {
    let table = TableDeclaration.fees.wider(by: MoreColumns.optional.declaration)
    #expect(
      TableReference.render(table, language: .vietnamese).contains(
        "  Cột thêm\n    Cột thêm (đơn vị tính: đảng viên; ô trống là 0, có thể không có cột này; nội bộ)\n"))
    #expect(
      TableReference.render(table, language: .english).contains("an empty cell is 0, and the column may be left out"))
  }

  @Test("lacks something where the column is one that every row must have")
  func required() throws {
    let tables = TableDeclaration.all.map { $0 == .branches ? $0.wider(by: MoreColumns.required.declaration) : $0 }
    let without = try TemporarySite(FullYear.files()).load(tables: tables)
    #expect(without.diagnostics.map(\.rule) == ["figures/missing-column"])
    let text = FullYear.tables["chi-bo.csv"].map { TableDeclaration.branches.widened($0, cell: "") }
    let empty = try TemporarySite(FullYear.files(changes: ["chi-bo.csv": text])).load(tables: tables)
    #expect(empty.diagnostics.map(\.rule) == ["figures/empty-cell", "figures/empty-cell", "figures/empty-cell"])
    #expect(empty.diagnostics.first?.message.vi == "Ô ở dòng 2 (co-ban), cột “Cột thêm” để trống")
  }

  @Test("holds no other cell than a number in a column that may be empty")
  func wrong() throws {
    let text = FullYear.tables["chi-bo.csv"].map { TableDeclaration.branches.widened($0, cell: "không") }
    let found = try TemporarySite(FullYear.files(changes: ["chi-bo.csv": text])).load(tables: Self.wide).diagnostics
    #expect(found.map(\.rule) == ["figures/wrong-cell", "figures/wrong-cell", "figures/wrong-cell"])
  }
}
