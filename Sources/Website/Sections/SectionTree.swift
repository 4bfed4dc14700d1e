import Content
import Vietnamese

/// Which addresses have pages below them. The home page is always one.
struct SectionTree: Sendable {
  private let sections: [String: Section]

  /// `made` are addresses of pages that no file stands behind; the words of the program and of `kinds` name the folders that have no
  /// page of their own.
  init(_ pages: [Page], made: [String] = [], words: Words, kinds: SiteKinds) {
    var addresses: Set<String> = ["/"]
    for page in pages.map(\.address) + made {
      var address = page
      while let parent = Section.parent(of: address), addresses.insert(parent).inserted { address = parent }
    }
    let owners = Dictionary(
      pages.lazy.filter { addresses.contains($0.address) }.map { ($0.address, $0) },
      uniquingKeysWith: { first, _ in first })
    let named = SiteWord.allCases.map(\.rawValue) + kinds.wordNames
    let names = Dictionary(
      named.map { (Slug.make(words[$0]), words[$0]) }, uniquingKeysWith: { first, _ in first })
    sections = Dictionary(
      uniqueKeysWithValues: addresses.map { address in
        let owner = owners[address]
        let known: String? =
          if let owner { owner.title } else if let name = Self.name(of: address) {
            kinds.titleOfFolder(at: address, in: words) ?? names[name]
          } else {
            words[.home]
          }
        return (
          address,
          Section(
            address: address, title: known ?? Self.spoken(address), page: owner, hasMadeUpTitle: known == nil)
        )
      })
  }

  /// The section at an address; nil where nothing lies below it.
  subscript(address: String) -> Section? {
    sections[address]
  }

  /// In the order of their addresses, byte by byte.
  var all: [Section] {
    sections.values.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
  }

  /// The sections above an address, the home page first.
  func above(_ address: String) -> [Section] {
    var trail: [Section] = []
    var parent = Section.parent(of: address)
    while let address = parent {
      if let section = sections[address] { trail.append(section) }
      parent = Section.parent(of: address)
    }
    return trail.reversed()
  }

  /// A folder's name says its title without marks; a word that is spelt so gives them back: `tin-tuc` → `Tin tức`. Nil for the home page.
  private static func name(of address: String) -> String? { address.split(separator: "/").last.map(String.init) }

  private static func spoken(_ address: String) -> String {
    let spoken = (name(of: address) ?? "").replacing("-", with: " ")
    return spoken.prefix(1).uppercased() + spoken.dropFirst()
  }
}

extension SiteKinds {
  /// What the pages of a kind are called whose folder lies at an address; nil where it is no kind's.
  fileprivate func titleOfFolder(at address: String, in words: Words) -> String? {
    all.first { kind in kind.folder.map { "/\($0)/" } == address }.map { words[$0.kind.label] }
  }

  /// Names of the words of the kinds, and of what lists tell of their pages.
  fileprivate var wordNames: [String] {
    words.map(\.name) + all.flatMap { kind in kind.facts.map(kind.word) }
  }
}
