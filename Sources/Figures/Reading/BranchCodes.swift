/// The codes that rows of tables may name.
package struct BranchCodes: Sendable, Hashable {
  /// Those of every branch page, whether this edition shows it or not, each once, in byte order.
  let codes: [String]
  /// False where no branch has a page, or where one cannot be read and its code is unknown: then any code is taken.
  let isComplete: Bool

  package init(codes: [String], isComplete: Bool) {
    self.codes = Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.isComplete = isComplete && !codes.isEmpty
  }

  func allow(_ code: String) -> Bool {
    !isComplete || codes.contains(code)
  }
}
