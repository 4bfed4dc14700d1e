import Content
import Diagnostics
import FigureViews
import Markdown
import Templates
import Vietnamese

/// Everything that the pages of a site share, worked out once, and from it the plan of every output.
package struct SitePlan {
  let diagnostics: [Diagnostic]
  let notices: [Wording]
  /// The printed files of the reports.
  let printed: [PrintedOutput]
  /// What the public would have of each report, worked out when it is asked for.
  let publicOutlooks: @Sendable (_ sources: Set<String>) throws -> [PublicOutlook]
  /// What the files of each report are called, printed or not.
  let reportNames: [ReportFileName]
  /// What makes the outputs. Files come first, so that a finding about a path that two ask for names a file that can be
  /// changed.
  private let makers: [any OutputMaker]

  init(_ site: Site, siteTemplates: SiteTemplates, edition: EditionRequest) {
    let audience = edition.audience
    let settings = site.settings
    let routes = Routes(settings)
    let words = Words(siteTemplates.templates.strings(settings.language))
    let reports = SiteReports(site, layouts: siteTemplates.layouts, layout: edition.layout, audience: audience)
    let sections = SectionTree(
      site.pages, made: reports.ofBranches.map(\.address), words: words, kinds: site.kinds)
    let entries = EntryViews(routes: routes, kinds: KindViews(site: site, routes: routes, words: words))
    let listings = Listings(entries.listed(site, sections: sections, reports: reports))
    let feeds =
      routes.origin == nil || edition.isUnlisted
      ? [] : Feed.all(siteName: settings.name, sections: sections, listings: listings)
    let frame = SiteView(settings, routes: routes, hasHandbook: site.hasHandbook)
    let assets = siteTemplates.assets.addresses().mapValues(routes.url)
    var constants = Constants()
    constants.add("site", frame)
    constants.add("assets", NamedTexts(assets))
    let languages = SiteLanguages(
      site, templates: siteTemplates.templates, routes: routes, frame: constants, audience: audience)

    let renderedPages = RenderedPages(
      site: site, sections: sections, listings: listings, words: words, reports: reports,
      hasTemplate: siteTemplates.templates.contains
    ).all()
    let made = MadeOutputs.all(
      of: renderedPages, settings: settings, routes: routes, isUnlisted: edition.isUnlisted, feeds: feeds)
    let figures = FigureValues(site, words: languages[nil].figureWords)
    let formats = edition.formats
    let files = reports.all.flatMap { report in
      report.formats(of: formats, for: audience).map(report.address)
    }
    let addresses =
      renderedPages.map(\.address) + site.attachments.map(\.address) + files + site.pages.flatMap(\.aliases)
      + made.flatMap(\.addresses)

    let targets = LinkTargets(site, addresses: addresses)
    let pictures = PictureSizes(site.attachments)
    let assembly = ReportAssembly(
      head: ReportHeadAssembly(settings: settings, committee: site.committee?.committee), audience: audience,
      isPreview: edition.isPreview,
      formats: formats, targets: targets, routes: routes, pictures: pictures, figures: figures)

    let renderer = PageRenderer(
      views: PageViews(
        site: frame, assets: NamedTexts(assets),
        menu: Menu(settings, listings: listings, routes: routes),
        breadcrumbs: Breadcrumbs(sections: sections, routes: routes, tags: words[.tags]),
        heads: HeadBuilder(settings: settings, routes: routes, edition: edition, feeds: feeds), entries: entries,
        translations: Translations(site.pages, routes: routes),
        neighbours: Neighbours(listings, sections: sections), homeSections: HomeSections.views(listings),
        tags: TagCountView.all(listings, routes: routes), officeHolders: OfficeHolders.views(site, routes: routes)),
      languages: languages, fields: siteTemplates.fields,
      targets: targets, figures: figures,
      pictures: pictures, tone: ToneStyle(settings.toneStyle), reports: assembly,
      files: AttachmentLinks(site.attachments, routes: routes))
    makers =
      [
        PageOutputs(pages: renderedPages.filter { $0.textPage != nil }, renderer: renderer),
        AttachmentOutputs(attachments: site.attachments),
        Redirects(pages: site.pages, routes: routes, languages: languages),
        PageOutputs(pages: renderedPages.filter { $0.textPage == nil }, renderer: renderer),
        AssetOutputs(assets: siteTemplates.assets.published),
      ] + made
    diagnostics = MenuLinks.findings(settings.menu, targets: targets) + reports.diagnostics
    let prints = ReportPrints(
      assembly: assembly, languages: languages, tone: ToneStyle(settings.toneStyle), attachments: site.attachments)
    printed = prints.outputs(of: reports)
    publicOutlooks = { audience == .internal ? try prints.publicOutlooks(of: reports, among: $0) : [] }
    reportNames = reports.all.map(\.fileName)
    notices =
      Wording.notices(routes: routes, edition: edition)
      + (edition.prints || reports.all.isEmpty ? [] : [.withoutPrint])
  }

  /// Who asks for which path where of the files beside pages those at the `linked` addresses go out.
  func outputPlans(linked: Set<String>) -> [OutputPlan] { makers.flatMap { $0.outputPlans(linked: linked) } }
}
