extension PageViews {
  /// What a rendered page takes: its template with the words and files in it, its own page, and every other page, list or file that
  /// stands on it.
  func taken(by renderedPage: RenderedPage, text: RenderedText, in languages: SiteLanguages) -> Taken {
    let language = languages[renderedPage.page?.language]
    let address = renderedPage.address
    var taken = text.taken
    taken.add(language.taken.template(renderedPage.template))
    if language.shows(.officeHolders, in: renderedPage.template) { taken.add(structure.parts.value.officeHolders) }
    if let page = renderedPage.page {
      taken.add(.file(page.source.path))
      taken.add(language.taken.kinds[page.kind])
      taken.add(language.kinds.references(of: page))
    }
    if renderedPage.textPage != nil { taken.add(language.taken.markdown) }
    taken.add(structure.parts.value.ofSections(above: address))
    taken.add(.beside(address))
    taken.add(structure.neighbours.pages(beside: address).map(\.dependency))
    if let page = renderedPage.textPage { taken.add(structure.translations.sources(of: page).map(Dependency.file)) }
    if renderedPage.isHome, renderedPage.number == 1 { taken.add(structure.parts.value.homeSections) }
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
    taken.template(template)?.all.contains(.part(part)) == true
  }
}
