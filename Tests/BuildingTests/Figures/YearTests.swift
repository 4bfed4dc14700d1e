import Diagnostics
import Figures
import Testing

@Suite("The rules of the figures over whole years")
struct YearTests {
  private static let headings = Dictionary(
    uniqueKeysWithValues: TableDeclaration.all.map { ($0.file, $0.columns.map(\.heading.vi).joined(separator: ";")) })

  /// 25 members in three branches at the end of 2025, and 27 at the end of 2026.
  private static let rows: [Int: [String: [String]]] = [
    2025: [
      "chi-bo.csv": ["a;9;8;1;4;0", "b;10;10;0;3;0", "c;6;2;4;3;5"],
      "bien-dong.csv": [
        "a;Chính thức;8;0;0;0;0;0;0;0;1;1;0;0;8;0;0;1", "a;Dự bị;1;1;0;0;0;0;0;0;0;1;0;0;1;0;0;0",
        "b;Chính thức;9;0;1;0;1;0;0;0;0;0;1;0;10;0;0;0", "b;Dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0",
        "c;Chính thức;3;0;0;0;0;0;0;0;1;1;0;1;2;1;2;0", "c;Dự bị;2;4;0;0;0;0;1;0;0;1;0;0;4;0;0;0",
      ],
      "xep-loai-chi-bo.csv": ["a;Hoàn thành tốt;", "b;Hoàn thành tốt;", "c;Chưa xếp loại;Mới thành lập"],
      "xep-loai-dang-vien.csv": ["a;1;7;0;0;1;0;0;1", "b;1;8;1;0;0;0;0;0", "c;0;3;1;0;2;2;0;0"],
      "hoc-tap.csv": ["15/3/2025;Một;Trung ương;25;24"],
      "dang-phi.csv": ["a;900.000;30%;270.000;630.000", "b;1;0%;0;1", "c;0;;0;0"],
    ],
    2026: [
      "chi-bo.csv": ["a;9;9;0;4;0", "b;10;10;0;3;0", "c;8;5;3;3;5"],
      "bien-dong.csv": [
        "a;Chính thức;8;0;0;0;0;0;0;0;0;1;0;0;9;0;0;0", "a;Dự bị;1;0;0;0;0;0;0;0;0;1;0;0;0;0;0;0",
        "b;Chính thức;10;0;0;0;0;0;0;0;0;0;0;0;10;0;0;0", "b;Dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0",
        "c;Chính thức;2;0;0;0;0;0;0;0;0;3;0;0;5;0;0;0", "c;Dự bị;4;2;0;0;0;0;0;0;0;3;0;0;3;0;0;0",
      ],
      "xep-loai-chi-bo.csv": ["a;Hoàn thành tốt;", "b;Hoàn thành tốt;", "c;Hoàn thành;"],
      "xep-loai-dang-vien.csv": ["a;1;8;0;0;0;0;0;0", "b;1;8;1;0;0;0;0;0", "c;0;5;1;0;2;2;0;0"],
    ],
  ]

  /// Everything found, with `old` replaced by `new` in one table of one year.
  private func found(_ year: Int = 2025, _ file: String = "", _ old: String = "", _ new: String = "") async throws
    -> [String]
  {
    var files: [Example.File] = [
      .init(
        "content/to-chuc/dang-uy.md",
        "---\ntitle: A\nterm: A\nposts: [{post: Bí thư, name: A}]\nmembers.total: 27\nbranches.count: 3\n---\n")
    ]
    for (number, tables) in Self.rows {
      for (name, heading) in Self.headings where name != "dang-phi.csv" || tables[name] != nil {
        var text = ([heading] + (tables[name] ?? [])).joined(separator: "\n") + "\n"
        if number == year, name == file {
          #expect(text.contains(old))
          text = text.replacing(old, with: new)
        }
        files.append(.init("content/so-lieu/\(number)/\(name)", text))
      }
    }
    let findings = try await ExampleSite(example: Example(files), mutation: .asWritten).findings()
    return findings.filter { $0.severity != .hint }.map { "\($0.location?.description ?? "–") \($0.rule)" }
  }

  @Test("two years that keep every rule give no finding")
  func kept() async throws {
    #expect(try await found() == [])
  }

  @Test("one wrong number is told by every sum that it takes part in")
  func wrongNumber() async throws {
    #expect(
      try await found(2025, "chi-bo.csv", "b;10;10;0", "b;11;10;0") == [
        "content/so-lieu/2025/chi-bo.csv:3:3 figures/status-sum",
        "content/so-lieu/2025/xep-loai-dang-vien.csv:3:1 figures/members-rated",
      ])
    #expect(
      try await found(2025, "bien-dong.csv", "c;Dự bị;2;4", "c;Dự bị;2;3") == [
        "content/so-lieu/2025/bien-dong.csv:7:33 figures/ledger-balance"
      ])
    #expect(
      try await found(2026, "chi-bo.csv", "c;8;5;3", "c;7;5;2") == [
        "content/so-lieu/2026/bien-dong.csv:7:33 figures/ledger-closing",
        "content/so-lieu/2026/xep-loai-dang-vien.csv:4:1 figures/members-rated",
        "content/to-chuc/dang-uy.md:5:16 figures/branches-sum",
      ])
  }

  @Test("a member who vanishes between two branches, or between two years")
  func vanished() async throws {
    #expect(
      try await found(2025, "bien-dong.csv", "0;0;0;0;0;1;0;10;0;0;0", "0;0;0;0;0;0;0;9;0;0;0") == [
        "content/so-lieu/2025/bien-dong.csv:1:149 figures/own-transfers",
        "content/so-lieu/2025/bien-dong.csv:4:38 figures/ledger-closing",
        "content/so-lieu/2026/bien-dong.csv:4:14 figures/opening-carried",
      ])
    #expect(
      try await found(2026, "bien-dong.csv", "c;Dự bị;4;2;0;0;0;0;0;0;0;3;0;0;3;0;0;0\n", "") == [
        "content/so-lieu/2026/bien-dong.csv:1:1 figures/branch-missing",
        "content/so-lieu/2026/bien-dong.csv:1:1 figures/opening-carried",
      ])
  }
}
