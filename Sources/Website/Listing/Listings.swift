import Content
import Vietnamese

/// What each list of the site shows, in order: sections, tags, neighbours. Made once; every page looks its own part up.
struct Listings: Sendable {
  /// Every page, and every folder that has none of its own, in the order of lists.
  let all: [ListedPage]
  /// Every tag that a page carries, in the order of the alphabet.
  let tags: [Tag]
  private let bySection: [String: [Int]]
  private let byTag: [String: [Int]]

  init(_ listed: [ListedPage]) {
    let orders = listed.map(ListOrder.init)
    let all = listed.indices.sorted { orders[$0] < orders[$1] }.map { listed[$0] }
    var bySection: [String: [Int]] = [:]
    var byTag: [String: [Int]] = [:]
    var tags: [String: Tag] = [:]
    for (index, item) in all.enumerated() {
      var parent = Section.parent(of: item.address)
      var isDirect = true
      // What is dated shows in every section above it, so that a folder per year does not hide the news; the home page
      // shows sections as such.
      while let section = parent, isDirect || (item.date != nil && section != "/") {
        bySection[section, default: []].append(index)
        parent = Section.parent(of: section)
        isDirect = false
      }
      for tag in item.page?.tags ?? [] {
        byTag[tag.slug, default: []].append(index)
        if tags[tag.slug] == nil { tags[tag.slug] = tag }
      }
    }
    self.all = all
    self.bySection = bySection
    self.byTag = byTag
    self.tags = tags.values.map { (CollationKey($0.name), $0) }.sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map(
      \.1)
  }

  /// The pages and sections that the page of a section lists.
  func section(_ address: String) -> [ListedPage] {
    (bySection[address] ?? []).map { all[$0] }
  }

  /// The pages that carry a tag.
  func tag(_ slug: String) -> [ListedPage] {
    (byTag[slug] ?? []).map { all[$0] }
  }
}
