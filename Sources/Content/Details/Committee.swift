/// A Party committee (đảng ủy) and the figures it states of itself.
package struct Committee: Sendable {
  /// The term of office as written: `2025 - 2030`.
  package let term: String
  package let posts: [Post]
  /// Members of the Party that the committee states to have.
  package let membersTotal: Int
  /// Branches that the committee states to have.
  package let branchesCount: Int
  /// The committee above it.
  package let parent: String?
}
