import Diagnostics
import Input
import Vietnamese

/// Which kinds of page there are, for whoever begins one.
package enum KindsReference {
  /// Two lines a kind: its name, what it is called and where its pages lie; the command that begins one. Ends with a line break.
  package static func render(_ kinds: SiteKinds, language: Language) -> String {
    let width = kinds.names.map(\.count).max() ?? 0
    let gap = String(repeating: " ", count: width + 4)
    return zip(kinds.all, kinds.choices).map { kind, choice in
      let name = choice.word ?? kind.name
      let written = language == .vietnamese ? Slug.make(choice.written) : choice.value
      return
        "  \(FieldListing.padded(kind.kind.rawValue, to: width))  \(name[language]) – \(kind.place.wording[language])\n"
        + "\(gap)kyyeu new \(written) \(Wording.title[language])\n"
    }.joined() + "\n\(Wording.further[language])\n"
  }
}

extension Wording {
  fileprivate static let title = Wording(vi: "\"Tên trang\"", en: "\"A title\"")
  fileprivate static let further = Wording(
    vi: "Mỗi loại có những mục nào: kyyeu explain kind TÊN", en: "The keys of each: kyyeu explain kind NAME")
}
