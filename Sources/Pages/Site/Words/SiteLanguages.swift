import Content
import Markdown
import Templates

/// One language of the site: its visible words, and Markdown that labels what it makes in it.
struct SiteLanguage: Sendable {
  /// A language tag of BCP 47.
  let tag: String
  let strings: NamedTexts
  let markdown: MarkdownRenderer
}

/// The languages that pages are written in.
struct SiteLanguages: Sendable {
  private let site: SiteLanguage
  private let byTag: [String: SiteLanguage]

  init(_ look: SiteTemplates, of site: Site) {
    func language(_ tag: String) -> SiteLanguage {
      let strings = look.templates.strings(tag)
      return SiteLanguage(tag: tag, strings: NamedTexts(strings), markdown: MarkdownRenderer(labels: MarkdownLabels()))
    }
    self.site = language(site.settings.language)
    byTag = Dictionary(uniqueKeysWithValues: Set(site.pages.map(\.language)).map { ($0, language($0)) })
  }

  /// A page's language; the site's own for what no file stands behind.
  subscript(tag: String?) -> SiteLanguage {
    tag.flatMap { byTag[$0] } ?? site
  }
}
