extension FigureYear {
  /// The sum of a column of the movement of members over the branches, of one status or of both.
  ///
  /// Those made official stand in the rows of both statuses and are counted once. Moves between own branches cancel out
  /// at the committee's level; a column of them is the number of moves.
  package func movement(_ column: Column<Int>, _ status: MemberStatus? = nil) -> Int? {
    let isMadeOfficial = column.declaration.name == MovementColumns.madeOfficial.declaration.name
    let counted = status ?? (isMadeOfficial ? .probationary : nil)
    return self[.movement]?.sum(of: column) { counted == nil || $0[MovementColumns.status] == counted }
  }
}
