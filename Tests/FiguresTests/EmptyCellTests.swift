import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Content
@testable import Figures

@Suite("What empty cells say")
struct EmptyCellTests {
  /// The table with every 0 and every sum that follows from others left out.
  private static func bare(_ file: String) -> String {
    let lines = (FullYear.tables[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let sums = ["Tổng số", "Cuối kỳ", "Chưa xếp loại"]
    let headings = lines.first?.split(separator: ";", omittingEmptySubsequences: false).map(String.init) ?? []
    return lines.enumerated().map { index, line in
      guard index > 0 else { return String(line) }
      return line.split(separator: ";", omittingEmptySubsequences: false).enumerated().map { column, cell in
        let isSum = headings.indices.contains(column) && sums.contains(headings[column])
        return cell == "0" && !(headings[column] == "Đầu kỳ") || isSum ? "" : String(cell)
      }.joined(separator: ";")
    }.joined(separator: "\n")
  }

  private func year(_ changes: [String: String]) throws -> (year: FigureYear?, findings: [String]) {
    let files = FullYear.files(changes: changes.mapValues(Optional.some))
    let loaded = try TemporarySite(files).load()
    return (loaded.site?.figures[2025], loaded.diagnostics.map(\.told))
  }

  @Test("are 0 in a row that tells anything, and sums are worked out")
  func filled() throws {
    let names = ["chi-bo.csv", "bien-dong.csv", "xep-loai-dang-vien.csv"]
    let bare = Dictionary(uniqueKeysWithValues: names.map { ($0, Self.bare($0)) })
    let (year, findings) = try year(bare)
    let whole = try self.year([:]).year
    #expect(findings == [])
    for declaration in [TableDeclaration.branches, .movement, .memberClassification] {
      let rows = (year?[declaration]?.rows ?? []).map { row in declaration.columns.map { row[$0] } }
      #expect(rows == (whole?[declaration]?.rows ?? []).map { row in declaration.columns.map { row[$0] } })
      #expect(rows.count >= 3)
    }
  }

  @Test("are a branch that has not sent its figures where a whole row of a final year is empty")
  func unsent() throws {
    let table = ExampleTable.branches.text() + "co-ban;;;;;\nky-thuat;10;10;;3;\nsinh-vien;;2;4;3;5\n"
    let (_, findings) = try year(["chi-bo.csv": table])
    #expect(
      findings == [
        "content/so-lieu/2025/chi-bo.csv:2:1 A2 figures/empty-cell: Ở dòng 2 (co-ban) chưa có số liệu nào: chi bộ chưa gửi | "
          + "Dòng của mỗi chi bộ có số liệu; ô trống trong dòng đã điền được tính là 0 | "
          + "Điền số liệu của chi bộ, không có gì thì ghi một số 0; năm chưa đủ số liệu thì ghi draft: true cho năm đó trong "
          + "content/site.yaml"
      ])
    #expect(
      try year(["bien-dong.csv": ExampleTable.movement.text() + "co-ban;Chính thức;;;\nco-ban;Dự bị\n"]).findings.count
        == 2)
    #expect(try year(["dang-phi.csv": ExampleTable.fees.text() + "co-ban;;;;\n"]).findings.count == 1)
  }

  @Test("do not make up what a row must tell")
  func needed() throws {
    let table = ExampleTable.branches.text() + "co-ban;9;;1;4;0\nky-thuat;10;10;;3;\nsinh-vien;;2;4;3;5\n"
    #expect(
      try year(["chi-bo.csv": table]).findings.map { $0.prefix { $0 != "|" } } == [
        "content/so-lieu/2025/chi-bo.csv:2:10 C2 figures/empty-cell: Ô ở dòng 2 (co-ban), cột “Chính thức” để trống "
      ])
  }

  @Test("stay empty in a draft while nothing was sent, and are told and not judged once something was")
  func draft() throws {
    let loaded = try TemporarySite([
      "content/site.yaml": "name: A\nyears: [{year: 2026, draft: true}]\n",
      "content/so-lieu/2026/bien-dong.csv": ExampleTable.movement.text()
        + "mot;Chính thức;8;;;\nmot;Dự bị;0;;\nhai;Chính thức;5;;1;;;;;;;;;;5;;;\nhai;Dự bị;1\n",
    ]).load()
    #expect(loaded.diagnostics.map(\.told) == [])
    let table = loaded.site?.figures[2026]?[.movement]
    #expect(table?.rows(of: "mot").map { $0[MovementColumns.admitted] } == [nil, nil])
    #expect(table?.rows(of: "hai").map { $0[MovementColumns.transferredIn] } == [1, 0])
    #expect(table?.rows(of: "hai").map { $0[MovementColumns.closing] } == [5, 1])
    let row = try #require(table?.rows(of: "hai").last)
    #expect(row.isAssumed(MovementColumns.closing.declaration))
    #expect(Equation.Term(row, MovementColumns.closing) == nil)
  }
}
