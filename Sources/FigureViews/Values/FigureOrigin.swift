/// What a figure, a table or a chart is answered from, whatever the answer is.
package enum FigureOrigin: Sendable, Hashable {
  /// The file of a table, by its path relative to the root, whether it is there or not: `content/so-lieu/2026/chi-bo.csv`.
  case table(String)
  /// Which years have figures, and what is said of each.
  case years
  /// What the committee's page states.
  case statement
  /// What the pages of branches call them.
  case branchNames
}
