import Diagnostics
import Figures
import Testing

@Suite("The rules of the figures over whole years")
struct YearTests {
  private typealias Movement = ExampleRow<MovementColumns>

  private static let members2025: [ExampleRow<BranchColumns>] = [
    .row("a", [\.total: 9, \.official: 8, \.probationary: 1, \.women: 4]),
    .row("b", [\.total: 10, \.official: 10, \.women: 3]),
    .row("c", [\.total: 6, \.official: 2, \.probationary: 4, \.women: 3, \.students: 5]),
  ]
  private static let movement2025: [Movement] = [
    .row("a", .official, [\.opening: 8, \.transferredOut: 1, \.madeOfficial: 1, \.closing: 8, \.exempt: 1]),
    .row("a", .probationary, [\.opening: 1, \.admitted: 1, \.madeOfficial: 1, \.closing: 1]),
    .row("b", .official, [\.opening: 9, \.transferredIn: 1, \.died: 1, \.internalIn: 1, \.closing: 10]),
    .row("b", .probationary),
    .row(
      "c", .official,
      [
        \.opening: 3, \.transferredOut: 1, \.madeOfficial: 1, \.internalOut: 1, \.closing: 2, \.temporaryIn: 1,
        \.temporaryOut: 2,
      ]),
    .row("c", .probationary, [\.opening: 2, \.admitted: 4, \.struckOff: 1, \.madeOfficial: 1, \.closing: 4]),
  ]
  private static let members2026: [ExampleRow<BranchColumns>] = [
    .row("a", [\.total: 9, \.official: 9, \.women: 4]), .row("b", [\.total: 10, \.official: 10, \.women: 3]),
    .row("c", [\.total: 8, \.official: 5, \.probationary: 3, \.women: 3, \.students: 5]),
  ]
  private static let movement2026: [Movement] = [
    .row("a", .official, [\.opening: 8, \.madeOfficial: 1, \.closing: 9]),
    .row("a", .probationary, [\.opening: 1, \.madeOfficial: 1]),
    .row("b", .official, [\.opening: 10, \.closing: 10]), .row("b", .probationary),
    .row("c", .official, [\.opening: 2, \.madeOfficial: 3, \.closing: 5]),
    .row("c", .probationary, [\.opening: 4, \.admitted: 2, \.madeOfficial: 3, \.closing: 3]),
  ]

  /// 25 members in three branches at the end of 2025, and 27 at the end of 2026.
  private static let files: [Example.File] =
    [
      ExampleTable.branches.file(in: "2025", members2025), ExampleTable.movement.file(in: "2025", movement2025),
      ExampleTable.branchClassification.file(
        in: "2025", .row("a", [\.rating: "Hoàn thành tốt"]), .row("b", [\.rating: "Hoàn thành tốt"]),
        .row("c", [\.rating: "Chưa xếp loại", \.reason: "Mới thành lập"])),
      ExampleTable.memberClassification.file(
        in: "2025", .row("a", [\.excellent: 1, \.good: 7, \.notRated: 1, \.exempt: 1]),
        .row("b", [\.excellent: 1, \.good: 8, \.completed: 1]),
        .row("c", [\.good: 3, \.completed: 1, \.notRated: 2, \.admittedLately: 2])),
      ExampleTable.study.file(
        in: "2025",
        .row([\.date: "15/3/2025", \.subject: "Một", \.level: "Trung ương", \.required: 25, \.present: 24])),
      ExampleTable.fees.file(
        in: "2025",
        .row("a", [\.collected: "900.000", \.keptShare: "30%", \.kept: "270.000", \.paidUp: "630.000"]),
        .row("b", [\.collected: 1, \.keptShare: "0%", \.paidUp: 1]), .row("c")),
      ExampleTable.branches.file(in: "2026", members2026), ExampleTable.movement.file(in: "2026", movement2026),
      ExampleTable.branchClassification.file(
        in: "2026", .row("a", [\.rating: "Hoàn thành tốt"]), .row("b", [\.rating: "Hoàn thành tốt"]),
        .row("c", [\.rating: "Hoàn thành"])),
      ExampleTable.memberClassification.file(
        in: "2026", .row("a", [\.excellent: 1, \.good: 8]), .row("b", [\.excellent: 1, \.good: 8, \.completed: 1]),
        .row("c", [\.good: 5, \.completed: 1, \.notRated: 2, \.admittedLately: 2])),
      ExampleTable.study.file(in: "2026"),
    ]
    + ["2025", "2026"].flatMap { year in
      [
        ExampleTable.discipline.file(in: year), ExampleTable.activities.file(in: year),
        ExampleTable.awards.file(in: year),
      ]
    }

  /// Everything found, with these tables instead of those of the same path.
  private func found(_ changes: Example.File...) async throws -> [String] {
    let page = Example.File(
      "content/to-chuc/dang-uy.md",
      "---\ntitle: A\nterm: A\nposts: [{post: Bí thư, name: A}]\nmembers.total: 27\nbranches.count: 3\n---\n")
    let kept = Self.files.filter { file in !changes.contains { $0.path == file.path } }
    let folder = Example.File("content/to-chuc/index.md", "---\ntitle: Tổ chức\n---\n")
    let example = Example([page, folder] + kept + changes)
    let findings = try await ExampleSite(example: example, mutation: .asWritten).findings()
    return findings.filter { $0.severity != .hint }.map { "\($0.place(in: example)) \($0.rule)" }
  }

  @Test("two years that keep every rule give no finding")
  func kept() async throws {
    #expect(try await found() == [])
  }

  @Test("one wrong number is told by every sum that it takes part in")
  func wrongNumber() async throws {
    let eleven = ExampleTable.branches.file(in: "2025", Self.members2025.changed(1, [\.total: 11]))
    #expect(
      try await found(eleven) == [
        "content/so-lieu/2025/chi-bo.csv:3 “Tổng số” figures/status-sum",
        "content/so-lieu/2025/xep-loai-dang-vien.csv:3 “Mã chi bộ” figures/members-rated",
      ])
    let three = ExampleTable.movement.file(in: "2025", Self.movement2025.changed(5, [\.admitted: 3]))
    #expect(
      try await found(three) == ["content/so-lieu/2025/bien-dong.csv:7 “Cuối kỳ” figures/ledger-balance"])
    let seven = ExampleTable.branches.file(
      in: "2026", Self.members2026.changed(2, [\.total: 7, \.probationary: 2]))
    #expect(
      try await found(seven) == [
        "content/so-lieu/2026/bien-dong.csv:7 “Cuối kỳ” figures/ledger-closing",
        "content/so-lieu/2026/xep-loai-dang-vien.csv:4 “Mã chi bộ” figures/members-rated",
        "content/to-chuc/dang-uy.md:5:16 figures/branches-sum",
      ])
  }

  @Test("a member who vanishes between two branches, or between two years")
  func vanished() async throws {
    let between = ExampleTable.movement.file(
      in: "2025", Self.movement2025.changed(2, [\.internalIn: 0, \.closing: 9]))
    #expect(
      try await found(between) == [
        "content/so-lieu/2025/bien-dong.csv:4 “Cuối kỳ” figures/ledger-closing",
        "content/so-lieu/2025/bien-dong.csv:6 “Nội bộ chuyển đi” figures/own-transfers",
        "content/so-lieu/2026/bien-dong.csv:4 “Đầu kỳ” figures/opening-carried",
      ])
    let without = ExampleTable.movement.file(in: "2026", Self.movement2026.dropLast())
    #expect(
      try await found(without) == [
        "content/so-lieu/2026/bien-dong.csv:1 “Mã chi bộ” figures/branch-missing",
        "content/so-lieu/2026/bien-dong.csv:1 “Mã chi bộ” figures/opening-carried",
      ])
  }
}

extension [ExampleRow<BranchColumns>] {
  fileprivate func changed(_ index: Int, _ cells: ExampleRow<BranchColumns>.Cells) -> Self {
    enumerated().map { $0 == index ? $1.with(cells) : $1 }
  }
}

extension [ExampleRow<MovementColumns>] {
  fileprivate func changed(_ index: Int, _ cells: ExampleRow<MovementColumns>.Cells) -> Self {
    enumerated().map { $0 == index ? $1.with(cells) : $1 }
  }
}
