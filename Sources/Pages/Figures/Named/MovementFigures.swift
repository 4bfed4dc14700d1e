import Content
import Diagnostics

extension Figure {
  /// How the number of members changed in the year, a figure for each column of the movement of members.
  static let movement: [Figure] =
    (MovementColumns.ledger.filter { $0.declaration.name != MovementColumns.closing.declaration.name }
    + MovementColumns.memo).map { column in
      Figure(
        "members.\(column.declaration.name)", .movement, FigureUnit.members.label,
        told: column.declaration.told, column.declaration.doc
      ) { $0.year.movement(column).map(Value.count) }
    }
}
