import Templates

/// Puts together what the template of a rendered page can show. What all of them share has been made once.
struct PageViews: Sendable {
  let site: SiteView
  let assets: NamedTexts
  let menu: Menu
  let breadcrumbs: Breadcrumbs
  let heads: HeadBuilder
  let entries: EntryViews
  let translations: Translations
  let neighbours: Neighbours
  let homeSections: [SectionView]
  let tags: [TagCountView]
  let officeHolders: [OfficeHolderView]
  /// The pages behind what is made of many.
  let parts: PartDependencies

  /// `language` is that of the rendered page.
  func view(of renderedPage: RenderedPage, text: RenderedText, language: SiteLanguage) -> PageView {
    let kinds = language.kinds
    let steps = breadcrumbs.steps(to: renderedPage)
    return PageView(
      site: site, strings: language.strings, assets: assets, menu: menu.view(at: renderedPage.address),
      breadcrumbs: breadcrumbs.views(of: steps),
      head: heads.view(
        of: renderedPage, language: language.tag, description: description(of: renderedPage, text: text),
        picture: text.picture,
        steps: steps),
      page: article(renderedPage, text: text, words: kinds.words),
      kind: renderedPage.textPage.map(kinds.view), report: text.report,
      entries: renderedPage.listing?.entries.map(\.entry) ?? [],
      pagination: renderedPage.listing.flatMap { $0.paginator.view(page: $0.number, routes: heads.routes) },
      sections: renderedPage.isHome && renderedPage.number == 1 ? homeSections : [],
      tags: renderedPage.isTagList ? tags : [],
      tag: renderedPage.tagView,
      officeHolders: officeHolders)
  }

  private func article(_ renderedPage: RenderedPage, text: RenderedText, words: Words) -> ArticleView {
    let page = renderedPage.page
    let url = heads.routes.url(renderedPage.address)
    let contents = TableOfContents.items(text.headings)
    return ArticleView(
      title: renderedPage.title, url: url, kind: (page?.kind ?? .page).rawValue,
      kindLabel: page.flatMap { words.label($0.kind) }, date: page?.date.map(DateView.init),
      updated: page?.updated.map(DateView.init), summary: page?.summary, tags: page.map(entries.tags) ?? [],
      translations: renderedPage.textPage.map { translations.others(of: $0, url: url) } ?? [],
      isIllustrative: (renderedPage.report?.isIllustrative ?? page?.isIllustrative ?? false) || text.isIllustrative,
      isInternal: heads.edition.audience == .internal, isPreview: heads.edition.isPreview, contents: contents,
      hasContents: contents.count >= TableOfContents.threshold, body: text.html,
      previous: neighbours.previous(renderedPage.address), next: neighbours.next(renderedPage.address))
  }

  private func description(of renderedPage: RenderedPage, text: RenderedText) -> String? {
    if let summary = renderedPage.page?.summary { return PageExcerpt.of(summary) }
    if renderedPage.isHome, let description = site.description { return PageExcerpt.of(description) }
    let excerpt = PageExcerpt.of(text.firstParagraph)
    return excerpt.isEmpty ? nil : excerpt
  }
}
