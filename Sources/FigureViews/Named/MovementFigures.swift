import Diagnostics
import Figures

extension Figure {
  /// How the number of members changed in the year, a figure for each column of the movement of members.
  static let movement: [Figure] =
    (MovementColumns.ledger.filter { $0.declaration.name != MovementColumns.closing.declaration.name }
    + MovementColumns.memo).map { column in
      Figure(
        "members.\(column.declaration.name)", .movement, FigureUnit.members.label,
        told: column.declaration.told, column.declaration.doc.withoutAdvice
      ) { $0.year.movement(column).map(Value.count) }
    }
}

extension Wording {
  /// What a column counts, without what follows on how it is filled in, which is for its editor and no reader.
  fileprivate var withoutAdvice: Wording {
    Wording(vi: Self.beforeColon(vi), en: Self.beforeColon(en))
  }

  private static func beforeColon(_ text: String) -> String {
    text.split(separator: ":", maxSplits: 1).first.map(String.init) ?? text
  }
}
