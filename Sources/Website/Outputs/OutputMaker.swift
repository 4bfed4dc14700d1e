/// Something that an edition consists of: pages, files, feeds. All of them stand in one list, `SitePlan.makers`.
protocol OutputMaker: Sendable {
  /// Addresses of what it makes, to which texts may link; none where nobody links to it.
  var addresses: [String] { get }

  /// What it makes of an edition whose pages lead to the files at the `linked` addresses.
  func outputPlans(linked: Set<String>) -> [OutputPlan]
}

extension OutputMaker {
  var addresses: [String] { [] }
}
