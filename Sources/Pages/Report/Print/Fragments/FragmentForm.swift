/// For which of the two files a fragment is written.
package enum FragmentForm: Sendable, Hashable {
  /// Fixed pages: charts are drawn, notes stand at the foot of their page.
  case print
  /// A word processor's file: of a chart the table beside it stands for it.
  case wordProcessor
}
