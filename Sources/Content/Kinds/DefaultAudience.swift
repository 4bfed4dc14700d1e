import Diagnostics

/// Who may read a page whose own front matter does not say.
///
/// A committee publishes by decision: what it issues stays in the office until somebody has decided otherwise, and the
/// decision stands in the front matter of that one page: `audience: public`, or `publish:` of an annual report.
package enum DefaultAudience: Int, Sendable, Comparable {
  /// Anyone.
  case `public`
  /// The office, until the page's own front matter says `audience: public`.
  case internalUntilDecided
  /// The office, until the report is issued and its `publish:` says what of it the public is told.
  case internalUntilPublished
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
    case .internalUntilPublished:
      Wording(
        vi: "nội bộ; ban hành xong mà được phép đăng thì ghi “publish”",
        en: "internal; once it is issued and may be published, write “publish”")
    case .internalAlways: Wording(vi: "luôn là nội bộ", en: "always internal")
    }
  }
}
