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
  let targets: LinkTargets
  let figures: FigureValues
  let pictures: PictureSizes
  let tone: ToneStyle?
  let reports: ReportAssembly
  let files: AttachmentLinks

  init(
    views: PageViews, languages: SiteLanguages, fields: Fields<PageView>, targets: LinkTargets, figures: FigureValues,
    pictures: PictureSizes, tone: ToneStyle?, reports: ReportAssembly, files: AttachmentLinks
  ) {
    self.reports = reports
    self.files = files
    self.views = views
    self.languages = languages
    self.fields = fields
    (self.targets, self.figures, self.pictures, self.tone) = (targets, figures, pictures, tone)
  }

  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func render(_ renderedPage: RenderedPage) throws(LoadingFailure) -> Rendered {
    let language = languages[renderedPage.page?.language]
    guard let page = renderedPage.textPage else {
      return finished(renderedPage, text: .none, language: language, diagnostics: [], anchors: [])
    }
    if case .annualReport = page.details, reports.audience == .public {
      return try summary(renderedPage, language: language)
    }
    if let report = renderedPage.report { return try render(renderedPage, report, language: language) }
    let resolver = PageResolver(
      page: page, targets: targets, routes: views.heads.routes,
      figures: figures.with(language.figureWords), pictures: pictures)
    let rendered = try language.markdown.render(page.source, body: page.body, resolver: resolver)
    let text = RenderedText(
      html: rendered.html, headings: rendered.headings, firstParagraph: rendered.firstParagraph,
      picture: resolver.firstPicture, isIllustrative: resolver.showsIllustrative)
    return finished(
      renderedPage, text: text, language: language, diagnostics: rendered.diagnostics, anchors: resolver.anchors)
  }

  /// What is wrong in the text of a page that is not rendered, since its front matter has errors.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func findings(inTextOf page: Page) throws(LoadingFailure) -> [Diagnostic] {
    let language = languages[page.language]
    let resolver = PageResolver(
      page: page, targets: targets, routes: views.heads.routes,
      figures: figures.with(language.figureWords), pictures: pictures)
    return try language.markdown.render(page.source, body: page.body, resolver: resolver).diagnostics
  }

  private func render(_ renderedPage: RenderedPage, _ report: Report, language: SiteLanguage) throws(LoadingFailure)
    -> Rendered
  {
    let outcome = try reports.page(report, in: language)
    let web = ReportWebText(outcome.document, annexWord: language.kinds.words[.annex])
    let text = RenderedText(
      html: web.html, headings: web.headings, firstParagraph: "", picture: outcome.picture,
      isIllustrative: outcome.document.isIllustrative,
      report: language.kinds.view(report, assembly: reports.head, formats: reports.formats(of: report)))
    return finished(
      renderedPage, text: text, language: language, diagnostics: outcome.diagnostics, anchors: outcome.anchors)
  }

  /// What the public reads of a report: what was decided, and nothing of its text. The page of the branches' reports has none of
  /// its own and lists those that are public.
  private func summary(_ renderedPage: RenderedPage, language: SiteLanguage) throws(LoadingFailure) -> Rendered {
    guard let report = renderedPage.report else {
      return finished(renderedPage, text: .none, language: language, diagnostics: [], anchors: [])
    }
    let told = PublishedFigures(report, figures: figures.with(language.figureWords))
    let formats = reports.formats(of: report)
    // What is wrong in the text of the print is told with its page, and the files that it leads to go out with it.
    let print = formats.isEmpty ? nil : try reports.blocks(report, in: language)
    let text = RenderedText(
      html: told.html, headings: [], firstParagraph: "", picture: nil, isIllustrative: told.isIllustrative,
      report: language.kinds.view(report, assembly: reports.head, formats: formats))
    return finished(
      renderedPage, text: text, language: language, diagnostics: told.diagnostics + (print?.diagnostics ?? []),
      anchors: [],
      files: print?.files ?? [])
  }

  private func finished(
    _ renderedPage: RenderedPage, text: RenderedText, language: SiteLanguage, diagnostics: [Diagnostic],
    anchors: [Rendered.Anchor],
    files more: Set<String> = []
  ) -> Rendered {
    let view = views.view(of: renderedPage, text: text, language: language)
    let bytes = tone.applied(to: language.templates.render(renderedPage.template, view, fields))
    var ids = MarkupIDs.of(bytes)
    // HTML gives every page this place, whatever ids it has.
    ids.insert("top".utf8)
    let linked = files.files(in: bytes, at: renderedPage.address)
    return Rendered(
      bytes: bytes, diagnostics: diagnostics, ids: ids, anchors: anchors,
      files: linked + more.subtracting(linked).sorted())
  }
}
