import Content
import Diagnostics
import FigureViews
import Input
import Markdown
import Reports
import Vietnamese

/// Puts a report together of its chapters and figures, once for each form in which it is shown.
struct ReportAssembly: Sendable {
  let head: ReportHeadAssembly
  let audience: Audience
  /// Whether the edition holds what is not published yet.
  let isPreview: Bool
  /// What is printed of a report at all.
  let formats: [PrintedFormat]
  let targets: LinkTargets
  let routes: Routes
  let pictures: PictureSizes
  let figures: FigureValues

  /// What is printed of a report in this edition.
  func formats(of report: Report) -> [PrintedFormat] { report.formats(of: formats, for: audience) }

  /// The same for what the public reads.
  var forPublic: ReportAssembly {
    ReportAssembly(
      head: head, audience: .public, isPreview: isPreview, formats: formats, targets: targets, routes: routes,
      pictures: pictures, figures: figures)
  }

  /// Where a report is shown.
  enum Form: Sendable {
    /// On the site, where links lead from page to page.
    case web
    /// On paper, where only full addresses lead anywhere.
    case print
  }

  /// A report put together, and what was found on the way.
  struct Outcome<Text: Sendable> {
    let document: ReportDocument<Text>
    let diagnostics: [Diagnostic]
    let anchors: [Rendered.Anchor]
    let picture: String?
    /// Addresses of the files beside the pages to which the links of a print lead.
    let files: Set<String>
    let taken: Taken
  }

  /// Puts a report together for its page on the site.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func page(_ report: Report, in language: SiteLanguage) throws(LoadingFailure) -> Outcome<[UInt8]> {
    try assemble(report, as: .web, in: language) { (texts, text) throws(LoadingFailure) in
      try texts.html(text)
    }.outcome
  }

  /// Puts a report together for paper and the word processor.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func blocks(_ report: Report, in language: SiteLanguage) throws(LoadingFailure) -> Outcome<[Block]> {
    let (outcome, ids) = try assemble(report, as: .print, in: language) {
      (texts, text) throws(LoadingFailure) in try texts.blocks(text)
    }
    let links = LinksOnPaper(ids: ids)
    return Outcome(
      document: outcome.document.map(links.kept), diagnostics: outcome.diagnostics, anchors: outcome.anchors,
      picture: outcome.picture, files: outcome.files, taken: outcome.taken)
  }

  private func assemble<Text: Sendable & RangeReplaceableCollection>(
    _ report: Report, as form: Form, in language: SiteLanguage,
    render: (inout ReportTexts, ReportTexts.Text) throws(LoadingFailure) -> (text: Text, headings: [Heading])
  ) throws(LoadingFailure) -> (outcome: Outcome<Text>, ids: Set<String>) {
    var texts = ReportTexts(report, form: form, assembly: self, language: language)
    /// A chapter or annex with what continues it, as one text.
    func body(of part: Page) throws(LoadingFailure) -> (text: Text, headings: [Heading]) {
      var (body, headings) = (Text(), [Heading]())
      for page in report.texts(of: part) {
        let next = try render(&texts, ReportTexts.Text(page: page, level: 3, continued: headings))
        body += next.text
        headings += next.headings
      }
      return (body, headings)
    }
    let opening = try render(&texts, ReportTexts.Text(page: report.page, level: 2))
    let numbering = ReportNumbering(report.layout)
    var number = 0
    let chapters = try report.chapters.map { page throws(LoadingFailure) in
      if page.isNumberedChapter { number += 1 }
      let id = texts.takeID(page.title)
      let (text, headings) = try body(of: page)
      return ReportChapter(
        id: id, number: page.isNumberedChapter ? numbering.chapter(number) : nil, title: page.title, body: text,
        headings: headings)
    }
    let annexes = try report.annexes.enumerated().map { index, page throws(LoadingFailure) in
      let id = texts.takeID("phu-luc-\(index + 1)")
      return ReportAnnex(
        id: id, number: index + 1, title: page.title, isLandscape: page.isLandscapeAnnex,
        body: try body(of: page).text)
    }
    let document = ReportDocument(
      year: report.details.year, head: head.head(of: report), opening: opening.text, chapters: chapters,
      closing: head.closing(of: report), annexes: annexes, hasContents: report.details.hasContents,
      isIllustrative: report.isIllustrative || texts.showsIllustrative, isPreview: isPreview)
    let outcome = Outcome(
      document: document, diagnostics: texts.diagnostics, anchors: texts.anchors, picture: texts.picture,
      files: texts.files, taken: texts.taken)
    return (outcome, texts.ids)
  }
}

extension ReportAssembly {
  /// Of an edition of a site.
  init(_ site: Site, structure: SiteStructure, figures: FigureValues, edition: EditionRequest) {
    self.init(
      head: ReportHeadAssembly(settings: site.settings, committee: site.committee?.committee),
      audience: edition.audience, isPreview: edition.isPreview, formats: edition.formats, targets: structure.targets,
      routes: structure.routes, pictures: PictureSizes(site.attachments), figures: figures)
  }
}

extension Page {
  fileprivate var isNumberedChapter: Bool {
    chapter?.isNumbered ?? false
  }

  fileprivate var isLandscapeAnnex: Bool {
    chapter?.isLandscape ?? false
  }
}
