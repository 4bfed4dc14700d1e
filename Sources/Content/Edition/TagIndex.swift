import Diagnostics
import Vietnamese

/// The tags of an edition: one for each slug, named as it was first written.
struct TagIndex {
  private var tags: [String: Tag] = [:]
  private var firstUse: [String: String] = [:]
  private var byName: [String: Tag] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The tags of a page in the order written, each once. Pages are to be taken in the order of their paths.
  mutating func tags(of page: ReadPage) -> [Tag] {
    var result: [Tag] = []
    for (item, name) in page.common.tags.enumerated() {
      guard let tag = byName[name] ?? tag(named: name, item: item, of: page), !result.contains(tag) else { continue }
      result.append(tag)
    }
    return result
  }

  private mutating func tag(named name: String, item: Int, of page: ReadPage) -> Tag? {
    let slug = PagePath.slug(of: name)
    guard !slug.isEmpty else {
      diagnostics.append(.noAddress(tag: name, at: page.fields.location(of: "tags", item: item)))
      return nil
    }
    if let tag = tags[slug] {
      guard Self.spelling(name) == Self.spelling(tag.name) else {
        let place = page.fields.location(of: "tags", item: item)
        diagnostics.append(.tagsCollide(name, tag.name, firstUse: firstUse[slug] ?? "", slug: slug, at: place))
        return nil
      }
      byName[name] = tag
      return tag
    }
    let tag = Tag(name: name, slug: slug)
    (tags[slug], firstUse[slug], byName[name]) = (tag, page.source.path, tag)
    return tag
  }

  /// What two names of one tag have in common: all but case and the place of tone marks.
  private static func spelling(_ name: String) -> String {
    ToneStyle.old.apply(to: name.lowercased())
  }
}
