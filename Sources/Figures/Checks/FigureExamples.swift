import Diagnostics

extension Example {
  /// 2026 as a final year of one branch with nine members, told in all its tables, and the committee's page that states
  /// these numbers. `changes` stand instead of tables.
  package static func finalYear(
    members: String = "9", branches: String = "1", changes: [(file: String, text: String)] = []
  ) -> Example {
    let tables = TableDeclaration.all.filter(\.isRequired).map { table in
      let told = (changes + nineMembers).first { $0.file == table.file }
      let text = told?.text ?? table.columns.map(\.heading.vi).joined(separator: ";") + "\n"
      return File("content/so-lieu/2026/\(table.file)", text)
    }
    let others = changes.filter { change in !tables.contains { $0.path.hasSuffix("/" + change.file) } }
    return Example(
      [File("content/to-chuc/dang-uy.md", committee(members: members, branches: branches))] + tables
        + others.map { File("content/so-lieu/2026/\($0.file)", $0.text) })
  }

  private static let nineMembers = [
    ExampleTable.branches.file(.row("mot", [\.total: 9, \.official: 8, \.probationary: 1, \.women: 4])),
    ExampleTable.movement.file(
      .row("mot", .official, [\.opening: 8, \.closing: 8]), .row("mot", .probationary, [\.opening: 1, \.closing: 1])),
    ExampleTable.branchClassification.file(.row("mot", [\.rating: "Hoàn thành tốt nhiệm vụ"])),
    ExampleTable.memberClassification.file(.row("mot", [\.good: 9])),
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
