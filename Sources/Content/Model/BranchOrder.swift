extension Site {
  /// The codes of the branches that have a page, in the order in which the site lists them.
  package var branchesInOrder: [String] {
    let pages = pages.filter { $0.kind == .branch && $0.translationOf == nil }
    let ordered = pages.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }
    return ordered.compactMap { _, page in
      if case .branch(let branch) = page.details { branch.code } else { nil }
    }
  }
}
