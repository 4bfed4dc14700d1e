import Content
import Diagnostics
import Foundation
import Pages
import Text

/// Searches what a public edition publishes for what is internal: pages, cells, and the names of files.
package struct LeakSearch: Sendable {
  private let search: TextSearch
  private let locations: [@Sendable () -> Location]
  private let texts: [String]
  /// Paths of the outputs that internal pages would have, with the files of those pages.
  private let paths: [String: String]

  /// Nil where nothing is internal, or where the edition is the office's own.
  package init?(_ site: Site, audience: Audience) {
    guard audience == .public else { return nil }
    let entries = InternalTexts(site).entries
    var search = TextSearch()
    for (index, entry) in entries.enumerated() {
      for form in Self.forms(of: entry.text) { search.add(form, for: index) }
    }
    paths = Dictionary(
      site.withheld.map { ($0.address.dropFirst() + "index.html", $0.source.path) },
      uniquingKeysWith: { first, _ in first })
    guard !search.isEmpty || !paths.isEmpty else { return nil }
    (self.search, locations, texts) = (search, entries.map(\.location), entries.map(\.text))
  }

  /// A text as it is written, as the head of a document and as markup write it, and taken apart as a copied file may have it.
  private static func forms(of text: String) -> [String] {
    let forms = [text, text.uppercased(), XMLText.escaped(text)].reduce(into: [String]()) { forms, form in
      if !forms.contains(form) { forms.append(form) }
    }
    // `==` would call this one equal to the first.
    let apart = text.decomposedStringWithCanonicalMapping
    return apart.utf8.elementsEqual(text.utf8) ? forms : forms + [apart]
  }

  /// What of the internal texts stands in an output; `source` is the file that the output is made from.
  package func findings(path: String, source: String?, bytes: [UInt8]) -> [Diagnostic] {
    let place = source.map { Location(file: $0) }
    let named = paths[path].map { [Diagnostic.internalPage($0, published: path, at: place)] } ?? []
    return named
      + search.entries(in: bytes).map { .internalValue(texts[$0], from: locations[$0](), in: path, at: place) }
  }
}

extension Diagnostic {
  fileprivate static func internalValue(
    _ text: String, from origin: Location, in output: String, at location: Location?
  ) -> Diagnostic {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
    return Rule.internalValue.finding(
      at: location,
      Wording(
        vi: "Tệp công khai \(output) có nội dung nội bộ “\(shown)” của \(origin)",
        en: "The public file \(output) holds “\(shown)”, which is internal at \(origin)"),
      required: Wording(
        vi: "Không có nội dung nội bộ nào trong bản công khai", en: "Nothing that is internal in the public edition"),
      help: Wording(
        vi: "Bỏ nội dung này khỏi trang hay tệp công khai; nếu được phép công bố thì bỏ dấu nội bộ ở \(origin.file)",
        en: "Take it out of the public page or file; if it may be published, mark it public in \(origin.file)"))
  }

  fileprivate static func internalPage(_ file: String, published output: String, at location: Location?) -> Diagnostic {
    Rule.internalValue.finding(
      at: location,
      Wording(
        vi: "Tệp công khai \(output) có địa chỉ của trang nội bộ \(file)",
        en: "The public file \(output) has the address of the internal page \(file)"),
      required: Wording(
        vi: "Không có địa chỉ nội bộ nào trong bản công khai", en: "No internal address in the public edition"),
      help: Wording(vi: "Đổi tên một trong hai tệp", en: "Rename one of the two files"))
  }
}

extension Rule {
  package static let internalValue = Rule(
    id: "privacy/internal-value",
    title: Wording(
      vi: "Bản công khai không có nội dung, địa chỉ hay số liệu nội bộ",
      en: "The public edition holds no internal text, address or figure"),
    reason: Wording(
      vi:
        "Đưa dữ liệu cá nhân hay việc nội bộ lên mạng là vi phạm Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) và không thu lại được.",
      en:
        "Personal data and internal matters on the web break the law on personal data (91/2025/QH15), and cannot be taken back."
    ),
    breaks: [
      Example(
        [
          .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n\n\(secret)\n"),
          .init("content/static/ghi-chu.txt", "Ghi chú: \(secret)\n"),
        ], fileAtFault: "content/static/ghi-chu.txt"),
      Example(
        [
          .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n"),
          .init("content/tin.md", "---\ntitle: Tin\n---\n\nXem Biên bản họp kín để biết.\n"),
        ], fileAtFault: "content/tin.md"),
    ],
    keeps: [
      Example([
        .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n\n\(secret)\n"),
        .init("content/tin.md", "---\ntitle: Tin\n---\n\nChi bộ đã họp.\n"),
      ])
    ])

  private static let secret = "Đồng chí nêu ý kiến về việc phân công công tác của tổ"
}
