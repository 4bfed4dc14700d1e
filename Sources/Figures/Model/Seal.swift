import Vietnamese

/// The record of what a year's figures were when they were sealed, and of every correction since.
package struct Seal: Sendable, Hashable {
  /// The name of its file in the folder of the year.
  package static let fileName = "niem-phong.yaml"

  /// The day on which the year was sealed.
  package let date: CalendarDate
  /// The tables as they were on that day, in the order of `TableDeclaration.all`.
  package let files: [File]
  /// In the order in which they were made.
  let corrections: [Correction]

  package struct File: Sendable, Hashable {
    /// `chi-bo.csv`
    package let name: String
    /// The table's `fingerprint`.
    package let hash: String
  }

  /// One table changed after the sealing, and why.
  struct Correction: Sendable, Hashable {
    package let name: String
    /// The table's `fingerprint` after the correction; nil where the table was taken away.
    package let hash: String?
    package let date: CalendarDate
    /// In one line.
    package let reason: String
  }

  /// What each table is to be now: its fingerprint by the name of its file.
  package var current: [String: String] {
    let sealed = Dictionary(files.map { ($0.name, $0.hash) }, uniquingKeysWith: { _, last in last })
    return corrections.reduce(into: sealed) { $0[$1.name] = $1.hash }
  }
}
