import Content
import Input
import Templates
import Vietnamese

/// What each dependency is in one plan of a site, so that two plans can be held against each other: an output whose dependencies
/// are what they were is the same to the byte.
package struct DependencyStates: Sendable {
  let site: Site
  let siteTemplates: SiteTemplates
  let structure: SiteStructure
  let reports: SiteReports

  /// Whether everything that an output took is what it was in an earlier plan of the same edition.
  package func areSame(_ taken: Taken, as earlier: DependencyStates) -> Bool {
    taken.all.allSatisfy { state(of: $0) == earlier.state(of: $0) }
  }

  /// What a dependency is; nil where there is nothing of the kind.
  func state(of dependency: Dependency) -> AnyHashable? {
    switch dependency {
    case .file(let path): file(path)
    case .address(let address): structure.targets.target(at: address)
    case .list(let address): list(address)
    case .beside(let address): beside(address)
    case .feed(let address):
      structure.feeds.first { $0.home == address }.map { [$0.title] + $0.pages.map(\.address) }
    case .word(let name, let language): siteTemplates.templates.strings(language)[name]
    case .asset(let name): siteTemplates.assets.addresses()[name]
    case .part(let part): self.part(part)
    }
  }

  private func file(_ path: String) -> AnyHashable? {
    if path == "content/site.yaml" { return site.settingsSource?.bytes }
    if path.hasPrefix("content/so-lieu/") { return table(path) }
    if path.hasPrefix("kinds/") { return site.kinds.sources.filter { $0.path == path } }
    if path.hasPrefix("templates/layouts/") {
      return siteTemplates.layouts.sources.filter { $0.path == path }.map(\.bytes)
    }
    if path.hasPrefix("templates/") { return siteTemplates.templates.sources.first { $0.path == path }?.bytes }
    if let page = site.page(source: path) ?? site.chapters.first(where: { $0.source.path == path }) {
      return PageState(page, target: structure.targets.target(ofFile: path))
    }
    if let attachment = site.attachments.first(where: { $0.path == path }) { return attachment }
    return structure.targets.target(ofFile: path)
  }

  /// The bytes of a table, or that they could not be read.
  private func table(_ path: String) -> AnyHashable? {
    for year in site.figures.sets where path.hasPrefix(year.folder + "/") {
      if let table = year.tables.first(where: { "\(year.folder)/\($0.declaration.file)" == path }) {
        return table.source.bytes
      }
      return year.faulty.contains { "\(year.folder)/\($0.file)" == path }
    }
    return nil
  }

  /// What a page is beside the bytes of its file, which other files may change.
  private struct PageState: Hashable {
    let bytes: [UInt8]
    let address: String
    let kind: Kind
    let values: FieldValues
    let tags: [Tag]
    let aliases: [String]
    let language: String
    let translationOf: String?
    let audience: Audience
    let target: LinkTargets.Target?

    init(_ page: Page, target: LinkTargets.Target?) {
      bytes = page.source.bytes
      address = page.address
      kind = page.kind
      values = page.values
      tags = page.tags
      aliases = page.aliases
      language = page.language
      translationOf = page.translationOf
      audience = page.audience
      self.target = target
    }
  }

  private func list(_ address: String) -> [String] {
    let section = structure.sections[address]
    let isTag = address.hasPrefix(TagAddress.list)
    let slug = isTag ? String(address.dropFirst(TagAddress.list.count).dropLast()) : ""
    let entries = isTag ? structure.listings.tag(slug) : structure.listings.section(address)
    let own = structure.listings.all.first { $0.page == nil && $0.address == address }
    let texts = reports.all.filter { $0.address == address }.flatMap(\.texts)
    return [section?.title, section?.page?.source.path].map { $0 ?? "" } + entries.map(\.address)
      + (own.map { [$0.entry.title, $0.entry.kindLabel ?? "", String($0.entry.isIllustrative)] } ?? [])
      + texts.map(\.source.path)
  }

  private func beside(_ address: String) -> [String] {
    let neighbours = [structure.neighbours.previous(address), structure.neighbours.next(address)]
    let page = site.pages.first { $0.address == address }
    let translations = page.map { structure.translations.others(of: $0, url: "") } ?? []
    return neighbours.flatMap { [$0?.url ?? "", $0?.title ?? ""] }
      + translations.flatMap { [$0.language, $0.url, $0.title] }
  }

  private func part(_ part: SharedPart) -> [String] {
    switch part {
    case .menu:
      structure.menu.view(at: "").flatMap { item in
        [item.title, item.url] + item.children.flatMap { ["–", $0.title, $0.url] }
      }
    case .officeHolders:
      structure.officeHolders.value.flatMap {
        [$0.post, $0.name, $0.academicTitle ?? "", $0.organisation.title, $0.organisation.url]
      }
    case .homeSections:
      structure.homeSections.value.flatMap { section in
        [section.title, section.url, section.summary ?? ""] + section.entries.map(\.url)
      }
    case .tags: structure.tags.value.flatMap { [$0.name, $0.url, $0.count] }
    case .years: years
    case .pages: structure.listings.all.map(\.address)
    // They are read when something is printed.
    case .printTemplates: []
    }
  }

  private var years: [String] {
    let committee = site.committee?.committee
    let stated = [committee?.membersTotal, committee?.branchesCount].map { $0.map(String.init) ?? "" }
    let sets = site.figures.sets.flatMap { year in
      [year.folder, String(year.isDraft), String(year.isIllustrative), year.asOf?.iso ?? ""]
        + year.missing.map(\.name)
    }
    let branches = site.pages.compactMap { page in
      if case .branch(let branch) = page.details { "\(branch.code) \(page.title)" } else { nil }
    }
    return stated + sets + branches
  }
}
