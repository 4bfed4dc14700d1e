import Content
import Diagnostics
import FigureViews
import Input
import Markdown
import Vietnamese

/// Renders the texts of one report one after the other, so that no id is given twice.
struct ReportTexts {
  private let report: Report
  private let form: ReportAssembly.Form
  private let assembly: ReportAssembly
  private let language: SiteLanguage
  private let markdown: MarkdownRenderer
  private let figures: FigureValues
  private let scope: FigureScope
  private let numbering: ReportNumbering
  private var footnotes = FootnoteNumbering()
  /// Every id that was given out.
  private(set) var ids: Set<String> = []
  /// Texts so far; the ids of the notes of each begin with it.
  private var count = 0
  private var findings: [Diagnostic] = []
  /// The first change whose two periods are not as long; told where the report names no period anywhere.
  private var unequalPeriods: Diagnostic?
  private var namesPeriod = false
  private(set) var anchors: [Rendered.Anchor] = []
  private(set) var picture: String?
  /// Addresses of the files beside the pages to which the links of a print lead.
  private(set) var files: Set<String> = []
  /// True once figures of an illustrative year have been put into a text.
  private(set) var showsIllustrative = false

  init(_ report: Report, form: ReportAssembly.Form, assembly: ReportAssembly, language: SiteLanguage) {
    self.report = report
    self.form = form
    self.assembly = assembly
    markdown = language.markdown
    figures = assembly.figures.with(language.figureWords)
    scope = FigureScope(
      year: report.details.year, branch: report.branch?.code, audience: assembly.audience,
      asOf: report.details.asOf, isReport: true)
    numbering = ReportNumbering(report.layout)
    taken = assembly.taken(by: report, in: language)
    self.language = language
  }

  /// What decided where links lead, what pictures are and what figures say.
  private(set) var taken: Taken

  /// What was found so far.
  var diagnostics: [Diagnostic] { findings + (namesPeriod ? [] : [unequalPeriods].compactMap(\.self)) }

  /// The id of a chapter or an annex.
  mutating func takeID(_ title: String) -> String {
    let slug = Slug.make(title)
    let base = slug.isEmpty ? "muc" : slug
    var (id, number) = (base, 1)
    while ids.contains(id) {
      number += 1
      id = "\(base)-\(number)"
    }
    ids.insert(id)
    return id
  }

  /// A text whose highest headings stand at `level`; those of the text of a chapter are numbered, on from the headings of what it
  /// continues.
  struct Text {
    let page: Page
    let level: Int
    var continued: [Heading] = []
  }

  /// The HTML of a text.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  mutating func html(_ text: Text) throws(LoadingFailure) -> (text: [UInt8], headings: [Heading]) {
    let page = text.page
    let (resolver, part) = next(text)
    let rendered = try markdown.render(page.source, body: page.body, as: part, resolver: resolver)
    note(resolver, ids: rendered.ids, diagnostics: rendered.diagnostics)
    return (rendered.html, rendered.headings)
  }

  /// The same as blocks, its footnotes counted on from those of the texts before.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  mutating func blocks(_ text: Text) throws(LoadingFailure) -> (text: [Block], headings: [Heading]) {
    let page = text.page
    let (resolver, part) = next(text)
    let rendered = try markdown.blocks(of: page.source, body: page.body, as: part, resolver: resolver)
    note(resolver, ids: rendered.ids, diagnostics: rendered.diagnostics)
    return (footnotes.numbered(rendered), rendered.headings)
  }

  /// How the next text fits into the report, and who answers what only the site knows.
  private mutating func next(_ text: Text) -> (PageResolver, MarkdownPart) {
    count += 1
    let prefix = "phan-\(count)-"
    let resolver = PageResolver(
      page: text.page, address: report.address, scope: scope, targets: assembly.targets, routes: assembly.routes,
      figures: figures, pictures: assembly.pictures, isPrinted: form == .print, idPrefix: prefix)
    let part = MarkdownPart(
      headingShift: text.level - 2, idPrefix: prefix, takenIDs: ids,
      numbering: text.level > 2 ? numbering.headings : [], continued: text.continued)
    return (resolver, part)
  }

  private mutating func note(_ resolver: PageResolver, ids: Set<String>, diagnostics: [Diagnostic]) {
    self.ids.formUnion(ids)
    findings += diagnostics
    unequalPeriods = unequalPeriods ?? resolver.unequalPeriods
    namesPeriod = namesPeriod || resolver.namesPeriod
    anchors += resolver.anchors
    files.formUnion(resolver.filesOnPaper)
    taken.add(resolver.taken(in: language))
    picture = picture ?? resolver.firstPicture
    showsIllustrative = showsIllustrative || resolver.showsIllustrative
  }
}
