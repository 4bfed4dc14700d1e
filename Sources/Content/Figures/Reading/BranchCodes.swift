/// The codes that rows of tables may name.
struct BranchCodes: Sendable {
  /// Those of every branch page, whether this edition shows it or not, each once, in byte order.
  let codes: [String]
  /// False where no branch has a page, or where one cannot be read and its code is unknown: then any code is taken.
  let isComplete: Bool

  init(codes: [String], isComplete: Bool) {
    self.codes = Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.isComplete = isComplete && !codes.isEmpty
  }

  init(_ pages: [PageReading.Outcome]) {
    let codes = pages.compactMap { outcome in
      if case .branch(let branch) = outcome.page?.details { branch.code } else { nil }
    }
    self.init(codes: codes, isComplete: !pages.contains { $0.page == nil && $0.kind == .branch })
  }

  func allow(_ code: String) -> Bool {
    !isComplete || codes.contains(code)
  }
}
