import Figures

extension BranchCodes {
  /// Those of the branch pages among what was read, whatever became of it.
  init(_ pages: [PageReading.Outcome]) {
    let branches = pages.compactMap { outcome -> (title: String, code: String)? in
      guard let page = outcome.page, case .branch(let branch) = page.details else { return nil }
      return (page.title, branch.code)
    }
    self.init(
      codes: branches.map(\.code), titles: branches,
      isComplete: !pages.contains { $0.page == nil && $0.kind == .branch })
  }
}
