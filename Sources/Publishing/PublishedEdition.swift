/// For whom a folder is published. A folder holds one edition, and is never replaced by the other.
package enum PublishedEdition: Sendable, Hashable, CaseIterable {
  case `public`
  case `internal`

  /// The folder below a site's root where this edition goes unless told otherwise.
  package var folder: String {
    switch self {
    case .public: "public"
    case .internal: "internal"
    }
  }

  var other: PublishedEdition {
    switch self {
    case .public: .internal
    case .internal: .public
    }
  }
}
