extension TableDeclaration {
  /// Every table there is, in the order in which forms and reports show them.
  package static let all: [TableDeclaration] = [
    .branches, .movement, .branchClassification, .memberClassification, .study, .branchStudy, .discipline, .activities,
    .awards,
    .fees,
  ]
}
