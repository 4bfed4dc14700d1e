/// What one document may cost. Past any of it the document is not shown, and a finding names its file.
package struct MarkdownBudget: Sendable {
  /// Processor time for parsing, in nanoseconds.
  package var nanoseconds: UInt64
  /// Memory for parsing, in bytes.
  package var memory: Int
  /// Levels of blocks and inline markup inside one another.
  package var depth: Int
  /// Length of the HTML, in bytes.
  package var output: Int

  package init(nanoseconds: UInt64, memory: Int, depth: Int, output: Int) {
    self.nanoseconds = nanoseconds
    self.memory = memory
    self.depth = depth
    self.output = output
  }

  /// One second, 256 MB, 100 levels and 32 MB of HTML: far above what any page of people needs, far below what
  /// a machine cannot bear.
  package static let standard = MarkdownBudget(
    nanoseconds: 1_000_000_000, memory: 256 << 20, depth: 100, output: 32 << 20)
}
