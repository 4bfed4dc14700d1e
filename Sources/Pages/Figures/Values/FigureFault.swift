import Content

/// Why what an expression names cannot be told.
enum FigureFault: Error, Hashable {
  /// Nothing has this name.
  case unknown
  /// It is the office's alone, and the public reads this.
  case isInternal
  /// It is told of the committee only, and one branch is meant.
  case notOfBranch
  /// Nothing is known of this year; nil where no year is known at all.
  case noYear(Int?)
  /// The year lacks the table that it comes from.
  case noTable(TableDeclaration, Int)
  /// A cell that it needs is still empty.
  case incomplete(TableDeclaration, Int)
  /// There are no tables at all, and the committee's page does not state it.
  case unstated
  /// It is small enough to point at somebody, or gives such a number back.
  case small
  /// It is no part of a whole.
  case noWhole
  /// What it comes from has findings of its own, which are enough to tell.
  case toldElsewhere
}
