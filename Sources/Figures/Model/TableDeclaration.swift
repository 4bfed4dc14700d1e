import Diagnostics

/// A table of a year's figures, as it is declared: reading, checking, texts, `kyyeu explain` and blank forms all use it.
package struct TableDeclaration: Sendable {
  /// The name in texts and code: `branch-classification`.
  package let name: String
  /// The file in the folder of a year: `xep-loai-chi-bo.csv`.
  package let file: String
  package let title: Wording
  /// What the table holds and where its form comes from, in a sentence or two.
  package let doc: Wording
  /// In the order in which blank forms and reports show them.
  package let columns: [ColumnDeclaration]
  /// The columns whose values no two rows share; none where rows may repeat.
  package let key: [ColumnDeclaration]
  /// How the columns follow from others that may be left to the program.
  let sums: [RowSum]
  /// Whether a year that is no draft needs the table.
  package let isRequired: Bool
  /// Whether it tells what happened in a period, whose length then matters, not what there is on a day.
  package let isOfPeriod: Bool

  init(
    _ name: String, file: String, _ title: Wording, key: [ColumnDeclaration] = [], sums: [RowSum] = [],
    isRequired: Bool = true,
    isOfPeriod: Bool = false, columns: [ColumnDeclaration], _ doc: Wording
  ) {
    self.name = name
    self.file = file
    self.title = title
    self.key = key
    self.sums = sums
    self.isRequired = isRequired
    self.isOfPeriod = isOfPeriod
    self.columns = columns
    self.doc = doc
  }
}

extension TableDeclaration: Hashable {
  /// Tables are the same where their names are.
  package static func == (left: TableDeclaration, right: TableDeclaration) -> Bool {
    left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}
