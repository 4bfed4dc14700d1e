/// A Party branch (chi bộ).
package struct Branch: Sendable {
  /// The key by which the figures name it.
  package let code: String
  package let type: BranchType
  package let posts: [Post]
}

/// Whose members a branch gathers.
package enum BranchType: String, Sendable, CaseIterable {
  case department
  case student
  case office
}
