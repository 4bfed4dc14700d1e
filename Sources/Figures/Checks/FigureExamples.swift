import Diagnostics

extension Example {
  /// 2026 as a final year of one branch with nine members, told in all its tables, and the committee's page that states
  /// these numbers. `changes` stand instead of tables.
  package static func finalYear(
    members: String = "9", branches: String = "1", changes: [(file: String, text: String)] = []
  ) -> Example {
    let tables = TableDeclaration.all.filter(\.isRequired).map { table in
      let change = changes.first { $0.file == table.file }
      return File("content/so-lieu/2026/\(table.file)", change?.text ?? text(of: table, nineMembers[table.file] ?? []))
    }
    let others = changes.filter { change in !tables.contains { $0.path.hasSuffix("/" + change.file) } }
    return Example(
      [File("content/to-chuc/dang-uy.md", committee(members: members, branches: branches))] + tables
        + others.map { File("content/so-lieu/2026/\($0.file)", $0.text) })
  }

  /// These rows under the headings of a table.
  static func text(of table: TableDeclaration, _ rows: [String]) -> String {
    ([table.columns.map(\.heading.vi).joined(separator: ";")] + rows).joined(separator: "\n") + "\n"
  }

  /// These rows of one table of 2026, which is a draft.
  static func draft(_ table: TableDeclaration, _ rows: String...) -> Example {
    draft(table.file, text(of: table, rows))
  }

  private static let nineMembers = [
    "chi-bo.csv": ["mot;9;8;1;4;0"],
    "bien-dong.csv": [
      "mot;Chính thức;8;0;0;0;0;0;0;0;0;0;0;0;8;0;0;0", "mot;Dự bị;1;0;0;0;0;0;0;0;0;0;0;0;1;0;0;0",
    ],
    "xep-loai-chi-bo.csv": ["mot;Hoàn thành tốt nhiệm vụ;"],
    "xep-loai-dang-vien.csv": ["mot;0;9;0;0;0;0;0;0"],
  ]

  private static func committee(members: String, branches: String) -> String {
    """
    ---
    title: Đảng ủy
    kind: committee
    term: Nhiệm kỳ này
    posts:
      - post: Bí thư
        name: Người Thứ Nhất
    members.total: \(members)
    branches.count: \(branches)
    ---

    """
  }
}
