import Content
import Templates

/// Puts together what the template of a rendered page can show. What all of them share has been made once.
struct PageViews: Sendable {
  let frame: PageFrame
  let structure: SiteStructure
  let heads: HeadBuilder

  init(_ structure: SiteStructure, frame: PageFrame, settings: SiteSettings, edition: EditionRequest) {
    self.structure = structure
    self.frame = frame
    heads = HeadBuilder(settings: settings, routes: structure.routes, edition: edition, feeds: structure.feeds)
  }

  /// `language` is that of the rendered page.
  func view(of renderedPage: RenderedPage, text: RenderedText, language: SiteLanguage) -> PageView {
    let kinds = language.kinds
    let steps = structure.breadcrumbs.steps(to: renderedPage)
    return PageView(
      site: frame.site, strings: language.strings, assets: frame.assets,
      menu: structure.menu.view(at: renderedPage.address),
      breadcrumbs: structure.breadcrumbs.views(of: steps),
      head: heads.view(
        of: renderedPage, language: language.tag, description: description(of: renderedPage, text: text),
        picture: text.picture,
        steps: steps),
      page: article(renderedPage, text: text, words: kinds.words),
      kind: renderedPage.textPage.map(kinds.view), report: text.report,
      entries: renderedPage.listing?.entries.map(\.entry) ?? [],
      pagination: renderedPage.listing.flatMap { $0.paginator.view(page: $0.number, routes: structure.routes) },
      sections: renderedPage.isHome && renderedPage.number == 1 ? structure.homeSections.value : [],
      tags: renderedPage.isTagList ? structure.tags.value : [],
      tag: renderedPage.tagView,
      officeHolders: structure.officeHolders)
  }

  private func article(_ renderedPage: RenderedPage, text: RenderedText, words: Words) -> ArticleView {
    let page = renderedPage.page
    let url = structure.routes.url(renderedPage.address)
    let contents = TableOfContents.items(text.headings)
    return ArticleView(
      title: renderedPage.title, url: url, kind: (page?.kind ?? .page).rawValue,
      kindLabel: page.flatMap { words.label($0.kind) }, date: page?.date.map(DateView.init),
      updated: page?.updated.map(DateView.init), summary: page?.summary, tags: page.map(structure.entries.tags) ?? [],
      translations: renderedPage.textPage.map { structure.translations.others(of: $0, url: url) } ?? [],
      isIllustrative: (renderedPage.report?.isIllustrative ?? page?.isIllustrative ?? false) || text.isIllustrative,
      isInternal: heads.edition.audience == .internal, isPreview: heads.edition.isPreview, contents: contents,
      hasContents: contents.count >= TableOfContents.threshold, body: text.html,
      previous: structure.neighbours.previous(renderedPage.address),
      next: structure.neighbours.next(renderedPage.address))
  }

  private func description(of renderedPage: RenderedPage, text: RenderedText) -> String? {
    if let summary = renderedPage.page?.summary { return PageExcerpt.of(summary) }
    if renderedPage.isHome, let description = frame.site.description { return PageExcerpt.of(description) }
    let excerpt = PageExcerpt.of(text.firstParagraph)
    return excerpt.isEmpty ? nil : excerpt
  }
}
