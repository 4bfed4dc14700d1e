import Figures

/// Why what an expression names cannot be told.
package enum FigureFault: Error, Hashable {
  /// Nothing has this name.
  case unknown
  /// It is the office's alone, and the public reads this.
  case isInternal
  /// The public is told it of the whole committee, and one branch is meant.
  case isInternalOfBranch
  /// It is known of the committee only, and one branch is meant.
  case notOfBranch
  /// Nothing is known of this year; nil where no year is known at all.
  case noYear(Int?)
  /// The year lacks the table that it comes from.
  case noTable(TableDeclaration, Int)
  /// A cell that it needs is still empty.
  case incomplete(TableDeclaration, Int)
  /// There are no tables at all, and the committee's page does not state it.
  case unstated
  /// One of the two years is told as “so many or more”, from which no difference follows.
  case notExact
  /// It is no part of a whole.
  case noWhole
  /// What it comes from has findings of its own, which are enough to tell.
  case toldElsewhere
}
