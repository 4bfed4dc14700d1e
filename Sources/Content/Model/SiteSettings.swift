import Diagnostics
import Figures

/// What `content/site.yaml` says. Only `name` is required.
package struct SiteSettings: Sendable, Hashable {
  package let name: String
  /// The body above the one that publishes.
  package let parent: String?
  /// One sentence about the site.
  package let description: String?
  /// Scheme, host and path of the published site, ending with `/`; nil where none is given.
  package let baseURL: String?
  /// Language tag of the site; `vi` where none is given.
  package let language: String
  /// The main menu in order; empty where none is given, and then the sections of the site are the menu.
  package let menu: [MenuItem]
  /// The posts of the organisation, in the order in which they rank.
  package let posts: [String]
  /// Where the body can be reached, as it is to be shown.
  package let contact: Contact?
  /// Where documents are issued: `Hà Nội`.
  package let place: String?
  /// By which the day is told.
  package let timeZone: SiteTimeZone
  /// Where the names in the heads of reports break into lines.
  package let headLines: HeadLines
  /// Entries on one page of a section or tag; 20 where none is given.
  package let pageSize: Int
  package let toneStyle: ToneStyleSetting
  /// Whether counts from 1 to 9 take a zero: of things everywhere (`08 chi bộ`), of persons in reports (`04 đảng viên`).
  package let hasLeadingZeros: Bool
  /// What is said of the figures of single years, in the order written.
  package let years: [YearSettings]
  /// Files of `content/static/` that go out although a browser runs them, by their paths below that folder.
  let staticFiles: [String]
  /// The largest file that goes out beside the pages, in MB of 1,000,000 bytes.
  package let attachmentsLimit: Int
  package let rules: RuleSettings
  static let standardAttachmentsLimit = 200
  /// Folder of the path in `baseURL`, beginning and ending with `/`: `/` or `/khoa/dang-bo/`.
  package var basePath: String {
    guard let baseURL, let scheme = baseURL.range(of: "://") else { return "/" }
    let rest = baseURL[scheme.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return "/" }
    let path = rest[slash...]
    return path.hasSuffix("/") ? String(path) : path + "/"
  }
}

/// One entry of the main menu: a page, and the entries under it.
package struct MenuItem: Sendable, Hashable {
  /// As given; the page's own title where none is.
  package let title: String
  /// Address within the site, or a full address elsewhere.
  package let address: String
  package let children: [MenuItem]
}

/// How the body can be reached.
package struct Contact: Sendable, Hashable {
  package let address: String?
  package let email: String?
  package let phone: String?
  package let website: String?
}

/// Where the tone mark of an open oa, oe, uy stands in what is published.
package enum ToneStyleSetting: String, Sendable, CaseIterable {
  /// As written.
  case asWritten = "as-written"
  /// `ủy`, `hóa`.
  case old
  /// `uỷ`, `hoá`.
  case new
}

extension ToneStyleSetting {
  /// The word by which an office knows it.
  var word: Wording {
    switch self {
    case .asWritten: Wording(vi: "như đã viết", en: "as written")
    case .old: Wording(vi: "kiểu cũ", en: "old")
    case .new: Wording(vi: "kiểu mới", en: "new")
    }
  }
}
