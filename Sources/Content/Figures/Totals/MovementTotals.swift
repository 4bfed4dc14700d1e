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

  /// All who came from outside: item B of Biểu số 1-BTCTW.
  package func increase(_ status: MemberStatus? = nil) -> Int? {
    sum(MovementColumns.increases.map { movement($0, status) })
  }

  /// All who left: item C of Biểu số 1-BTCTW.
  package func decrease(_ status: MemberStatus? = nil) -> Int? {
    sum(MovementColumns.decreases.map { movement($0, status) })
  }

  /// The sum of numbers; nil where one of them is unknown.
  private func sum(_ numbers: [Int?]) -> Int? {
    numbers.reduce(0) { sum, number in
      guard let sum, let number else { return nil }
      return sum + number
    }
  }
}
