import Diagnostics

/// A row of a table in an example: what stands under some of its columns, each called by its name.
///
/// `.row("mot", .official, [\.opening: 8, \.closing: "↓9"])`: a column that the table does not have does not compile, and
/// what a row does not name is 0 in a column that counts and empty in any other.
package struct ExampleRow<Columns>: Sendable {
  /// By the names of the columns.
  private let texts: [String: String]

  /// What one row holds, by its columns.
  package typealias Cells = KeyValuePairs<PartialKeyPath<Columns.Type>, ExampleCell>

  private init(texts: [String: String]) {
    self.texts = texts
  }

  private init(branch: String?, _ cells: Cells) {
    var texts: [String: String] = [:]
    texts[BranchColumns.branch.declaration.name] = branch
    for (path, cell) in cells { texts[Self.name(path)] = cell.text }
    self.init(texts: texts)
  }

  /// A row of a branch.
  package static func row(_ branch: String, _ cells: Cells = [:]) -> ExampleRow {
    ExampleRow(branch: branch, cells)
  }

  /// A row of a table that tells of no branch.
  package static func row(_ cells: Cells) -> ExampleRow {
    ExampleRow(branch: nil, cells)
  }

  /// The row with other cells.
  package func with(_ cells: Cells) -> ExampleRow {
    ExampleRow(texts: texts.merging(ExampleRow(branch: nil, cells).texts) { _, new in new })
  }

  /// What stands in a column of the row.
  func text(_ column: ColumnDeclaration) -> String {
    if let text = texts[column.name] { return text }
    guard case .count = column.type, column.needs != .numberOrNone else { return "" }
    return "0"
  }

  /// The name of the column at a key path; where no column is there a text that is no name of one, so that the table is refused.
  private static func name(_ path: PartialKeyPath<Columns.Type>) -> String {
    (Columns.self[keyPath: path] as? any DeclaredColumn)?.declaration.name ?? "\(path)"
  }

  /// The columns that are named and are none of these.
  func strangers(among columns: [ColumnDeclaration]) -> [String] {
    texts.keys.filter { name in !columns.contains { $0.name == name } }.sorted()
  }
}

extension ExampleRow where Columns == MovementColumns {
  /// One of the two rows of a branch.
  package static func row(_ branch: String, _ status: MemberStatus, _ cells: Cells = [:]) -> ExampleRow {
    row(branch, [\.status: .init(status.label.vi)]).with(cells)
  }
}

/// What stands in a cell of an example: a number, or a text as somebody wrote it, with the mark `↓` where it is at fault.
package struct ExampleCell: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(integerLiteral number: Int) {
    text = String(number)
  }

  package init(stringLiteral text: String) {
    self.text = text
  }
}
