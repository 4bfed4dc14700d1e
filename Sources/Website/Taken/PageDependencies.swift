import Content
import FigureViews
import Input

extension PageViews {
  /// What a rendered page takes: its template with the words and files in it, its own page, and every other page, list or file that
  /// stands on it.
  func taken(by renderedPage: RenderedPage, text: RenderedText, in languages: SiteLanguages) -> Taken {
    let language = languages[renderedPage.page?.language]
    let address = renderedPage.address
    var taken = text.taken
    taken.add(language.taken.templates[renderedPage.template])
    if language.shows(.officeHolders, in: renderedPage.template) { taken.add(parts.officeHolders) }
    if let page = renderedPage.page {
      taken.add(.file(page.source.path))
      taken.add(language.taken.kinds[page.kind])
      taken.add(language.kinds.references(of: page))
    }
    if renderedPage.textPage != nil { taken.add(language.taken.markdown) }
    for section in breadcrumbs.sections.above(address) {
      taken.add(section.page.map { .file($0.source.path) } ?? .list(section.address))
      taken.add(.feed(section.address))
    }
    taken.add([.feed(address), .beside(address)])
    taken.add(neighbours.pages(beside: address).map(\.dependency))
    if let page = renderedPage.textPage { taken.add(translations.sources(of: page).map(Dependency.file)) }
    if renderedPage.isHome, renderedPage.number == 1 { taken.add(parts.homeSections) }
    if renderedPage.isTagList { taken.add(.part(.tags)) }
    if case .tag = renderedPage.subject { taken.add(.part(.tags)) }
    if let listing = renderedPage.listing {
      taken.add(.list(listing.paginator.list))
      let own = languages[nil]
      for entry in listing.entries {
        taken.add(entry.dependency)
        guard let page = entry.page else { continue }
        taken.add(own.taken.kinds[page.kind])
        taken.add(own.kinds.references(of: page))
      }
    }
    return taken
  }
}

extension SiteLanguage {
  fileprivate func shows(_ part: SharedPart, in template: String) -> Bool {
    taken.templates[template]?.all.contains(.part(part)) == true
  }
}

extension KindViews {
  /// The pages and files that the keys of a page's kind name.
  func references(of page: Page) -> [Dependency] {
    let fields = site.kinds[page.kind].ownFields
    return fields.isEmpty ? [] : references(in: page.values, fields)
  }

  private func references(in values: FieldValues, _ fields: [Field]) -> [Dependency] {
    fields.flatMap { field -> [Dependency] in
      switch (field.type, values[field.name]) {
      case (.pageOrName, .text(let text)?), (.path, .text(let text)?): [.file(text)]
      case (.record(let inner), .group(let group)?): references(in: group, inner)
      case (.records(let inner), .list(let items)?): items.flatMap { references(in: $0, inner) }
      default: []
      }
    }
  }
}

extension LinkTargets {
  /// What decides where a path that a text names leads; see `find`.
  func dependencies(of path: String, from source: String) -> [Dependency] {
    var dependencies: [Dependency] = path.hasPrefix("/") ? [.address(path)] : []
    guard let joined = joined(path, from: source) else { return dependencies }
    dependencies.append(.file(joined))
    guard !isFile(joined) else { return dependencies }
    dependencies.append(.file(joined.hasSuffix("/") ? joined + "index.md" : joined + "/index.md"))
    return dependencies + (Self.address(ofFolder: joined).map { [.address($0)] } ?? [])
  }
}

extension FigureOrigin {
  /// What a figure of a site takes that was answered from this.
  func dependencies(in site: Site) -> [Dependency] {
    switch self {
    case .table(let file): [.file(file)]
    case .years: [.part(.years)]
    case .statement: site.committee.map { [.file($0.page.source.path)] } ?? []
    case .branchNames:
      site.pages.compactMap { page in
        if case .branch = page.details { .file(page.source.path) } else { nil }
      }
    }
  }
}

extension PageResolver {
  /// What the text took so far, in a language.
  func taken(in language: SiteLanguage) -> Taken {
    var taken = taken
    if !origins.isEmpty { taken.add(language.taken.figures) }
    taken.add(origins.flatMap { $0.dependencies(in: language.kinds.site) })
    return taken
  }
}
