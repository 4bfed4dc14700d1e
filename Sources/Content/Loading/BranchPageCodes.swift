import Figures

extension BranchCodes {
  /// Those of the branch pages among what was read, whatever became of it.
  init(_ pages: [PageReading.Outcome]) {
    let codes = pages.compactMap { outcome in
      if case .branch(let branch) = outcome.page?.details { branch.code } else { nil }
    }
    self.init(codes: codes, isComplete: !pages.contains { $0.page == nil && $0.kind == .branch })
  }
}
