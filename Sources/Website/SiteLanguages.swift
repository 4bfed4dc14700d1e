import Content
import FigureViews
import Input
import Markdown
import Reports
import Templates

/// One language of the site: its visible words, and what is worded in it.
struct SiteLanguage: Sendable {
  /// A language tag of BCP 47.
  let tag: String
  let strings: NamedTexts
  /// The templates with what is worded in it, and what is the same on every page.
  let templates: TemplateSet
  let kinds: KindViews
  let markdown: MarkdownRenderer
  /// What figures, tables and charts are told in.
  let figureWords: FigureWords
  /// What is put on printed reports.
  let printWords: PrintWords
  /// What pages in it take alike.
  let taken: LanguageDependencies

  /// The same language for readers of another part of the texts.
  func showing(_ part: DocumentPart) -> SiteLanguage {
    SiteLanguage(
      tag: tag, strings: strings, templates: templates, kinds: kinds, markdown: markdown.showing(part),
      figureWords: figureWords, printWords: printWords, taken: taken)
  }
}

/// The languages that pages are written in.
struct SiteLanguages: Sendable {
  private let own: SiteLanguage
  private let byTag: [String: SiteLanguage]

  /// `frame` is what every page shows alike, in whatever language; `audience` is who reads the edition.
  init(_ site: Site, templates: TemplateSet, routes: Routes, frame: Constants, audience: Audience) {
    // A heading that had the id of something in a template could not be reached.
    let reserved = templates.sources.reduce(into: Set<String>()) { $0.formUnion(FinishedPage($1.bytes).ids.all) }
    func language(_ tag: String) -> SiteLanguage {
      let strings = templates.strings(tag)
      let named = NamedTexts(strings)
      var constants = frame
      constants.add("strings", named)
      return SiteLanguage(
        tag: tag, strings: named, templates: templates.with(constants),
        kinds: KindViews(site: site, routes: routes, words: Words(strings)),
        markdown: MarkdownRenderer(
          labels: MarkdownLabels { strings[$0] }, reservedIDs: reserved,
          part: audience == .public ? .withoutOfficeNotes : .whole),
        figureWords: FigureWords(tag: templates.languageOfStrings(tag), strings), printWords: PrintWords(strings),
        taken: LanguageDependencies(tag, own: site.settings.language, templates: templates, kinds: site.kinds))
    }
    let own = language(site.settings.language)
    let others = Set(site.pages.map(\.language)).subtracting([own.tag])
    byTag = Dictionary(uniqueKeysWithValues: others.map { ($0, language($0)) })
    self.own = own
  }

  /// A page's language; the site's own for what no file stands behind.
  subscript(tag: String?) -> SiteLanguage {
    tag.flatMap { byTag[$0] } ?? own
  }
}
