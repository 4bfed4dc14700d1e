/// What each branch is called, by the code under which the figures know it.
package struct BranchNames: Sendable {
  private let names: [String: String]

  package init(_ names: [String: String]) { self.names = names }

  /// The title of the branch's page; its code where it has no page in this edition.
  subscript(code: String) -> String { names[code] ?? code }
}
