import Content
import Diagnostics

extension Figure {
  /// How the number of members changed in the year, a figure for each column of the movement of members.
  static let movement: [Figure] =
    (MovementColumns.ledger.filter { $0.declaration.name != MovementColumns.closing.declaration.name }
    + MovementColumns.memo).map { column in
      Figure(
        "members.\(column.declaration.name)", .movement, FigureUnit.members.label,
        visibility: column.declaration.visibility, column.declaration.doc
      ) { source in source.movement(column).map(Value.count) }
    }
}

extension FigureSource {
  /// The sum of a column of the movement of members over both statuses. Who was made official stands in the rows of
  /// both and is one person.
  func movement(_ column: Column<Int>) -> Int? {
    let countsOnce = column.declaration.name == MovementColumns.madeOfficial.declaration.name
    return sum(column, in: .movement) { !countsOnce || $0[MovementColumns.status] == .official }
  }

  /// The sum of a column over the members of one status.
  func movement(_ column: Column<Int>, _ status: MemberStatus) -> Int? {
    sum(column, in: .movement) { $0[MovementColumns.status] == status }
  }
}
