import Diagnostics
import Input
import Text

/// The address of every page and attachment of an edition.
struct AddressAssignment {
  private var paths = PagePath()
  private var book = AddressBook()
  private(set) var diagnostics: [Diagnostic] = []

  /// The address a page has or would have; a finding where its path or its `slug` makes none.
  mutating func address(of page: ReadPage) -> String? {
    if let slug = page.common.slug {
      if page.isSection {
        diagnostics.append(.slugOfSection(at: page.fields.location(of: "slug")))
      } else if PagePath.slug(of: slug) != slug {
        let place = page.fields.location(of: "slug")
        diagnostics.append(.badSlug(slug, proposal: PagePath.slug(of: slug), at: place))
        return nil
      }
    }
    if let address = paths.address(ofPage: page.file.path, slug: page.common.slug) { return address }
    diagnostics.append(.noAddress(file: page.file.diskPath))
    return nil
  }

  /// The address of an attachment or a file of `content/static/`.
  mutating func address(of file: ContentFile) -> String? {
    if file.role == .copied { return Self.copiedAddress(of: file) }
    if let address = paths.address(ofAttachment: file.path) { return address }
    diagnostics.append(.noAddress(file: file.diskPath))
    return nil
  }

  /// What a file that could not be read would have as its address; no finding where there is none.
  mutating func addressIfAny(of file: ContentFile) -> String {
    switch file.role {
    case .page: paths.address(ofPage: file.path, slug: nil) ?? ""
    case .attachment, .settings: paths.address(ofAttachment: file.path) ?? ""
    case .copied: Self.copiedAddress(of: file)
    case .figures: ""
    }
  }

  private static func copiedAddress(of file: ContentFile) -> String {
    "/" + file.path.after("content/static/")
  }

  /// Takes the address of a page for it; false, with a finding, where another source has it.
  mutating func claim(_ address: String, for page: ReadPage) -> Bool {
    guard let other = book.claim(address, for: page.source.path) else { return true }
    let place =
      page.common.slug == nil ? Location(file: page.source.path) : page.fields.location(of: "slug")
    diagnostics.append(.sameAddress(address, of: other, and: page.source.path, at: place))
    return false
  }

  /// Takes an address for an attachment; false, with a finding, where another source has it.
  mutating func claim(_ address: String, for file: ContentFile) -> Bool {
    guard let other = book.claim(address, for: file.diskPath) else { return true }
    diagnostics.append(.sameAddress(address, of: other, and: file.diskPath, at: Location(file: file.diskPath)))
    return false
  }

  /// The former addresses of a page; those that are none or are taken are left out, with a finding.
  mutating func aliases(of page: ReadPage) -> [String] {
    page.common.aliases.enumerated().compactMap { item, written in
      guard let address = Alias.address(written) else {
        diagnostics.append(.badAlias(written, at: page.fields.location(of: "aliases", item: item)))
        return nil
      }
      guard let other = book.claim(address, for: page.source.path) else { return address }
      let place = page.fields.location(of: "aliases", item: item)
      diagnostics.append(.sameAddress(address, of: other, and: page.source.path, at: place))
      return nil
    }
  }
}
