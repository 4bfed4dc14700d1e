import Text
import Vietnamese

/// What a link in a text says, taken apart.
struct LinkDestination {
  /// Decoded and in NFC, without query and fragment; empty for a place on the same page. Nil where it is not UTF-8.
  let path: String?
  /// With its `?`, as written; empty where there is none.
  let query: String
  /// Decoded, without `#`; nil where there is none.
  let fragment: String?
  /// True for what leads to another site, or is no page at all: `https:`, `mailto:`, `tel:`.
  let isElsewhere: Bool

  init(_ written: String) {
    let hash = written.utf8.firstIndex(of: UInt8(ascii: "#")) ?? written.endIndex
    let mark = written[..<hash].utf8.firstIndex(of: UInt8(ascii: "?")) ?? hash
    path = PercentEncoding.decoded(written[..<mark])?.nfc
    query = String(written[mark..<hash])
    fragment = hash == written.endIndex ? nil : PercentEncoding.decoded(written[written.utf8.index(after: hash)...])
    isElsewhere = LinkDestination.hasScheme(written) || written.hasPrefix("//")
  }

  /// The end of a URL that leads there: query and fragment.
  var suffix: String {
    query + (fragment.map { "#" + PercentEncoding.encoded($0) } ?? "")
  }

  private static func hasScheme(_ written: String) -> Bool {
    guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")), colon != written.startIndex else { return false }
    return written[..<colon].utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}
