import Figures

extension Figure {
  /// Membership fees. The office's alone.
  static let fees: [Figure] = [FeeColumns.collected, FeeColumns.kept, FeeColumns.paidUp].map { column in
    Figure(
      "fees.\(column.declaration.name)", .fees, FigureUnit.dong.label, told: column.declaration.told,
      style: .money,
      column.declaration.doc
    ) { $0.year.fees(column).map(Value.count) }
  }
}
