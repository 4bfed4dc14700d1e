import Diagnostics
import Input
import Text
import Vietnamese

/// The files that the first reports of a site start as: the usual parts of such a report, with figures in place and a sentence
/// in each part that says what belongs there.
package struct FirstReport: Sendable {
  /// Path relative to the root, and text, of all files of each report; the page of the report first.
  package let reports: [[(path: String, text: String)]]

  /// Makes them of a skeleton: files by their paths in it, those of the committee's report below `committee/`, those of the
  /// branches' below `branches/`. Where the site has no branch pages, it has no report of the branches.
  package init(year: Int, site: Site, skeleton: [(path: String, text: String)]) {
    let words = Words(year: year, site: site)
    let hasBranches = site.pages.contains { $0.kind == .branch }
    let folders = [("committee/", "")] + (hasBranches ? [("branches/", "chi-bo/")] : [])
    reports = folders.map { folder, place in
      skeleton.filter { $0.path.beginsWith(folder) }.map { file in
        ("content/bao-cao/\(year)/\(place)\(file.path.after(folder))", words.filled(file.text))
      }.sorted { left, right in
        (left.0.endsWith("/index.md") ? 0 : 1, left.0) < (right.0.endsWith("/index.md") ? 0 : 1, right.0)
      }
    }.filter { !$0.isEmpty }
  }
}

/// What a skeleton leaves open and the site knows.
private struct Words {
  private let values: [(name: String, value: String)]

  init(year: Int, site: Site) {
    let name = site.settings.name
    let committee = Self.committee(of: name) ?? site.committee?.page.title ?? name
    let parent = site.committee?.committee.parent ?? site.settings.parent
    let above = parent.map { Self.committee(of: $0) ?? $0 } ?? "\(FillInMark.text) Đảng bộ cấp trên trực tiếp"
    values = [
      ("<year>", String(year)), ("<next-year>", String(year + 1)), ("<issuer>", committee),
      ("<issuer-key>", YAMLQuoting.scalar(committee)), ("<above-key>", YAMLQuoting.scalar(above)),
    ]
  }

  func filled(_ text: String) -> String {
    values.reduce(text) { $0.replacing($1.name, with: $1.value) }
  }

  /// `Đảng ủy Khoa X` of `Đảng bộ Khoa X`; nil for another name.
  private static func committee(of name: String) -> String? {
    let parts = name.nfc.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0].lowercased() == "đảng", parts[1].lowercased() == "bộ" else { return nil }
    return "Đảng ủy \(parts[2])"
  }
}
