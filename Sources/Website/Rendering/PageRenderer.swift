import Content
import Diagnostics
import FigureViews
import Input
import Markdown
import Templates
import Vietnamese

/// Renders one page: its text, then its template around that. A class, because every output of a page holds it.
final class PageRenderer: Sendable {
  let views: PageViews
  let languages: SiteLanguages
  /// What a page template can show.
  let fields: Fields<PageView>
  let tone: ToneStyle?
  let reports: ReportAssembly
  let files: AttachmentLinks

  init(
    views: PageViews, languages: SiteLanguages, fields: Fields<PageView>, tone: ToneStyle?, reports: ReportAssembly,
    files: AttachmentLinks
  ) {
    self.reports = reports
    self.files = files
    self.views = views
    self.languages = languages
    self.fields = fields
    self.tone = tone
  }

  /// `readingText` asks for what a reader reads in it.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func render(_ renderedPage: RenderedPage, readingText: Bool) throws(LoadingFailure) -> Rendered {
    let language = languages[renderedPage.page?.language]
    let made = try made(renderedPage, language: language)
    let view = views.view(of: renderedPage, text: made.text, language: language)
    let finished = FinishedPage(
      language.templates.render(renderedPage.template, view, fields), tone: tone,
      files: LinkedFiles(files, from: renderedPage.address), readingText: readingText)
    var ids = finished.ids
    // HTML gives every page this place, whatever ids it has.
    ids.insert("top".utf8)
    return Rendered(
      bytes: finished.bytes, diagnostics: made.diagnostics, ids: ids, anchors: made.anchors,
      files: finished.files + made.files.subtracting(finished.files).sorted(),
      taken: views.taken(by: renderedPage, text: made.text, in: languages), text: finished.text)
  }

  /// What a rendered page says within its template, and what was found while it was made.
  private struct Made {
    let text: RenderedText
    var diagnostics: [Diagnostic] = []
    var anchors: [Rendered.Anchor] = []
    /// Addresses of files that go out with the page though it does not lead to them itself.
    var files: Set<String> = []
  }

  private func made(_ renderedPage: RenderedPage, language: SiteLanguage) throws(LoadingFailure) -> Made {
    guard let page = renderedPage.textPage else { return Made(text: .none) }
    if case .annualReport = page.details, reports.audience == .public {
      return try renderedPage.report.map { report throws(LoadingFailure) in try summary(report, language: language) }
        ?? Made(text: .none)
    }
    if let report = renderedPage.report { return try whole(report, language: language) }
    let resolver = resolver(of: page, language: language)
    let rendered = try language.markdown.render(page.source, body: page.body, resolver: resolver)
    let text = RenderedText(
      html: rendered.html, headings: rendered.headings, firstParagraph: rendered.firstParagraph,
      picture: resolver.firstPicture, isIllustrative: resolver.showsIllustrative,
      taken: resolver.taken(in: language))
    return Made(text: text, diagnostics: rendered.diagnostics, anchors: resolver.anchors)
  }

  /// What is wrong in the text of a page that is not rendered, since its front matter has errors.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func findings(inTextOf page: Page) throws(LoadingFailure) -> [Diagnostic] {
    let language = languages[page.language]
    let resolver = resolver(of: page, language: language)
    return try language.markdown.render(page.source, body: page.body, resolver: resolver).diagnostics
  }

  private func resolver(of page: Page, language: SiteLanguage) -> PageResolver {
    PageResolver(
      page: page, targets: reports.targets, routes: reports.routes,
      figures: reports.figures.with(language.figureWords), pictures: reports.pictures)
  }

  private func whole(_ report: Report, language: SiteLanguage) throws(LoadingFailure) -> Made {
    let outcome = try reports.page(report, in: language)
    let web = ReportWebText(outcome.document, annexWord: language.kinds.words[.annex])
    let text = RenderedText(
      html: web.html, headings: web.headings, firstParagraph: "", picture: outcome.picture,
      isIllustrative: outcome.document.isIllustrative,
      report: language.kinds.view(report, assembly: reports.head, formats: reports.formats(of: report)),
      taken: outcome.taken)
    return Made(text: text, diagnostics: outcome.diagnostics, anchors: outcome.anchors)
  }

  /// What the public reads of a report: what was decided, and nothing of its text. The page of the branches' reports has none of
  /// its own and lists those that are public.
  private func summary(_ report: Report, language: SiteLanguage) throws(LoadingFailure) -> Made {
    let told = PublishedFigures(report, figures: reports.figures.with(language.figureWords))
    let formats = reports.formats(of: report)
    // What is wrong in the text of the print is told with its page, and the files that it leads to go out with it.
    let print = formats.isEmpty ? nil : try reports.blocks(report, in: language)
    let text = RenderedText(
      html: told.html, headings: [], firstParagraph: "", picture: nil, isIllustrative: told.isIllustrative,
      report: language.kinds.view(report, assembly: reports.head, formats: formats),
      taken: reports.taken(by: report, told, print: print?.taken, in: language))
    return Made(text: text, diagnostics: told.diagnostics + (print?.diagnostics ?? []), files: print?.files ?? [])
  }
}
