import Diagnostics

/// Who may read a page whose own front matter does not say.
///
/// A committee publishes by decision: what it issues stays in the office until somebody has decided otherwise, and the
/// decision is `audience: public` in the front matter of that one page.
package enum DefaultAudience: Int, Sendable, Comparable {
  /// Anyone.
  case `public`
  /// The office, until the page's own front matter says `audience: public`.
  case internalUntilDecided
  /// The office, whatever the front matter says.
  case internalAlways

  /// Orders by how strict they are.
  package static func < (left: DefaultAudience, right: DefaultAudience) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What holds for such pages, as `kyyeu explain` says it.
  package var wording: Wording {
    switch self {
    case .public: Wording(vi: "công khai", en: "public")
    case .internalUntilDecided:
      Wording(
        vi: "nội bộ; được phép đăng thì ghi “audience: public”",
        en: "internal; where it may be published, write “audience: public”")
    case .internalAlways: Wording(vi: "luôn là nội bộ", en: "always internal")
    }
  }
}
