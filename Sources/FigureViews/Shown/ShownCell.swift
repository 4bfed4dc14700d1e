/// A cell of a table as readers see it.
package enum ShownCell: Sendable, Hashable {
  /// The running number of the row, or the letter of its item.
  case ordinal(String)
  /// Text, set from the left.
  case text(String)
  /// What names the row: its head.
  case name(String)
  /// A number as it is written, set from the right.
  case number(String)
  /// A number that nobody has stated.
  case missing
  /// A place where no number stands.
  case none

  /// What stands for a number that nobody has stated.
  static let missingText = "–"
}
