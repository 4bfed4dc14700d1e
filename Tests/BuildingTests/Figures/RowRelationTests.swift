import Content
import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("A rule between the columns of a row, made of words and columns")
struct RowRelationTests {
  private static let rule = Rule(
    id: "figures/made-up", title: Wording(verbatim: "Thử"), reason: Wording(verbatim: "Thử"), breaks: [], keeps: [])
  private static let wrong = Wording(vi: "hai số không khớp", en: "the numbers do not agree")
  private static let help = Wording(vi: "Sửa ô sai", en: "Correct the wrong cell")

  /// What the rule says of the table of branches with these rows: place, message, what is required, what was found.
  private func said(_ relation: RowRelation, _ rows: ExampleRow<BranchColumns>...) throws -> [[String?]] {
    let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-relation-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let example = Example.draft([(TableDeclaration.branches.file, ExampleTable.branches.text(rows))])
    for file in example.files {
      guard case .text(let text) = file.matter else { continue }
      let url = root.appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let day = try #require(CalendarDate("2026-12-05"))
    let loaded = try Loading.load(
      root: root.path(percentEncoded: false), kinds: SiteKinds.shipped.get(), options: LoadingOptions(date: day))
    let site = try #require(loaded.site)
    let review = LedgerReview(figures: site.figures, rules: site.settings.rules)
    return LedgerCheck.rows(of: .branches, keep: Self.rule, relation).findings(review).map {
      [$0.place(in: example), $0.rule, $0.message.vi, $0.message.en, $0.required?.vi, $0.found?.vi, $0.help.vi]
    }
  }

  private static func told(_ place: String, _ row: String, required: String, found: String) -> [String?] {
    [
      "content/so-lieu/2026/chi-bo.csv:\(place)", "figures/made-up", "Ở dòng \(row), hai số không khớp",
      "In row \(row) the numbers do not agree", required, found, "Sửa ô sai",
    ]
  }

  @Test("a sum is told with its parts, at the cell of the whole")
  func sum() throws {
    let sum = RowRelation.sum(
      BranchColumns.total, of: [BranchColumns.official, BranchColumns.probationary], wrong: Self.wrong, help: Self.help)
    #expect(
      try said(
        sum, .row("mot", [\.total: 9, \.official: 6, \.probationary: 2]),
        .row("hai", [\.total: 8, \.official: 6, \.probationary: 2]))
        == [
          Self.told(
            "2 “Tổng số”", "2 (mot)", required: "Tổng số = Chính thức + Dự bị",
            found: "9 (Tổng số) ≠ 6 (Chính thức) + 2 (Dự bị) = 8")
        ])
  }

  @Test("two columns that are equal are told side by side")
  func equal() throws {
    let equal = RowRelation.equal(BranchColumns.women, BranchColumns.students, wrong: Self.wrong, help: Self.help)
    #expect(
      try said(equal, .row("mot", [\.women: 3, \.students: 3]), .row("hai", [\.women: 3, \.students: 1200]))
        == [
          Self.told(
            "3 “Nữ”", "3 (hai)", required: "Nữ = Sinh viên", found: "3 (Nữ) ≠ 1.200 (Sinh viên)")
        ])
  }

  @Test("a part may be as much as the whole and no more, and what is empty is not judged")
  func atMost() throws {
    let one = RowRelation.atMost(BranchColumns.women, BranchColumns.total, wrong: Self.wrong, help: Self.help)
    let rows: [ExampleRow<BranchColumns>] = [
      .row("mot", [\.total: 9, \.women: 9]), .row("hai", [\.total: 9, \.women: 10]),
      .row("ba", [\.total: "", \.women: 10]),
    ]
    #expect(
      try said(one, rows[0], rows[1], rows[2])
        == [Self.told("3 “Nữ”", "3 (hai)", required: "Nữ ≤ Tổng số", found: "10 > 9")])
    let two = RowRelation.atMost(
      BranchColumns.women, BranchColumns.official, BranchColumns.probationary, wrong: Self.wrong, help: Self.help)
    #expect(
      try said(two, .row("mot", [\.official: 2, \.probationary: 1, \.women: 4]))
        == [Self.told("2 “Nữ”", "2 (mot)", required: "Nữ ≤ Chính thức + Dự bị", found: "4 > 2 + 1 = 3")])
  }
}
