import Diagnostics

/// Who may read a page or an edition.
package enum Audience: String, Sendable, CaseIterable {
  /// Anyone.
  case `public`
  /// The office alone.
  case `internal`
}

extension Audience {
  /// The word by which an office knows it.
  package var word: Wording {
    switch self {
    case .public: Wording(vi: "công khai", en: "public")
    case .internal: Wording(vi: "nội bộ", en: "internal")
    }
  }
}
