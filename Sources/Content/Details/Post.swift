import Vietnamese

/// A post and the person who holds it.
package struct Post: Sendable, Hashable {
  /// The post's name: `Bí thư`.
  package let post: String
  /// The holder's name without academic title.
  package let name: String
  /// `PGS.TS.`, or nil.
  package let academicTitle: String?
}
