import Templates

/// Puts together what the template of a sheet can show. What all sheets share has been made once.
struct SheetViews: Sendable {
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

  /// `language` is that of the sheet.
  func view(of sheet: Sheet, text: SheetText, language: SiteLanguage) -> PageView {
    let kinds = language.kinds
    let steps = breadcrumbs.steps(to: sheet)
    return PageView(
      site: site, strings: language.strings, assets: assets, menu: menu.view(at: sheet.address),
      breadcrumbs: breadcrumbs.views(of: steps),
      head: heads.view(
        of: sheet, language: language.tag, description: description(of: sheet, text: text), picture: text.picture,
        steps: steps),
      page: article(sheet, text: text, words: kinds.words),
      kind: sheet.textPage.map(kinds.view), report: text.report,
      entries: sheet.listing?.entries.map(\.entry) ?? [],
      pagination: sheet.listing.flatMap { $0.paginator.view(page: $0.number, routes: heads.routes) },
      sections: sheet.isHome && sheet.number == 1 ? homeSections : [], tags: sheet.isTagList ? tags : [],
      tag: sheet.tagView,
      officeHolders: officeHolders)
  }

  private func article(_ sheet: Sheet, text: SheetText, words: Words) -> ArticleView {
    let page = sheet.page
    let url = heads.routes.url(sheet.address)
    let contents = TableOfContents.items(text.headings)
    return ArticleView(
      title: sheet.title, url: url, kind: (page?.kind ?? .page).rawValue,
      kindLabel: page.flatMap { words.label($0.kind) }, date: page?.date.map(DateView.init),
      updated: page?.updated.map(DateView.init), summary: page?.summary, tags: page.map(entries.tags) ?? [],
      translations: sheet.textPage.map { translations.others(of: $0, url: url) } ?? [],
      isIllustrative: (sheet.report?.isIllustrative ?? page?.isIllustrative ?? false) || text.isIllustrative,
      isInternal: heads.edition.audience == .internal, isPreview: heads.edition.isPreview, contents: contents,
      hasContents: contents.count >= TableOfContents.threshold, body: text.html,
      previous: neighbours.previous(sheet.address), next: neighbours.next(sheet.address))
  }

  private func description(of sheet: Sheet, text: SheetText) -> String? {
    if let summary = sheet.page?.summary { return Excerpt.of(summary) }
    if sheet.isHome, let description = site.description { return Excerpt.of(description) }
    let excerpt = Excerpt.of(text.firstParagraph)
    return excerpt.isEmpty ? nil : excerpt
  }
}
