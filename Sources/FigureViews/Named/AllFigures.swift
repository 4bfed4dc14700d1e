extension Figure {
  /// Every figure there is, in the order in which they are explained.
  package static let all: [Figure] =
    members + movement + branchCounts + branchClassification + memberClassification + study + activities + awards
    + discipline + fees
}
