/// A mass organisation (đoàn thể) of the faculty.
package struct Organisation: Sendable {
  package let type: OrganisationType
  package let posts: [Post]
  /// Who directs its work, as written.
  package let directedBy: String?
}

package enum OrganisationType: String, Sendable, CaseIterable {
  case tradeUnion = "trade-union"
  case youthUnion = "youth-union"
  case studentAssociation = "student-association"
}
