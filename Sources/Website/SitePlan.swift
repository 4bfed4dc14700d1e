import Content
import Diagnostics
import FigureViews
import Vietnamese

/// The plan of every output of an edition: the structure of the site, and what makes the outputs of it.
package struct SitePlan: Sendable {
  let structure: SiteStructure
  let diagnostics: [Diagnostic]
  /// The folders whose titles are made of their names.
  let untitledFolders: [Diagnostic]
  let notices: [Wording]
  /// What everything that outputs take is in this plan.
  let states: DependencyStates
  private let reports: SiteReports
  private let prints: ReportPrints
  /// What makes the outputs. Files come first, so that a finding about a path that two ask for names a file that can be
  /// changed.
  private let makers: [any OutputMaker]

  /// `kept` is a structure that was made before; it serves on where nothing that it is made of has changed.
  init(_ site: Site, siteTemplates: SiteTemplates, edition: EditionRequest, keeping kept: SiteStructure? = nil) {
    reports = SiteReports(site, layouts: siteTemplates.layouts, layout: edition.layout, audience: edition.audience)
    structure = SiteStructure.of(
      StructureInputs(site, reports: reports, siteTemplates: siteTemplates, edition: edition), keeping: kept)
    let frame = PageFrame(site, routes: structure.routes, assets: siteTemplates.assets)
    let languages = SiteLanguages(
      site, templates: siteTemplates.templates, routes: structure.routes, frame: frame.constants,
      audience: edition.audience)
    let assembly = ReportAssembly(
      site, structure: structure, figures: FigureValues(site, words: languages[nil].figureWords), edition: edition)
    let renderer = PageRenderer(
      views: PageViews(structure, frame: frame, settings: site.settings, edition: edition), languages: languages,
      fields: siteTemplates.fields, tone: ToneStyle(site.settings.toneStyle), reports: assembly,
      files: AttachmentLinks(site.attachments, routes: structure.routes))
    states = DependencyStates(site: site, siteTemplates: siteTemplates, structure: structure, reports: reports)
    prints = ReportPrints(
      assembly: assembly, languages: languages, tone: ToneStyle(site.settings.toneStyle), attachments: site.attachments)
    makers =
      [
        PageOutputs(pages: structure.pages.filter { $0.textPage != nil }, renderer: renderer),
        AttachmentOutputs(attachments: site.attachments),
        Redirects(pages: site.pages, routes: structure.routes, languages: languages),
        PageOutputs(pages: structure.pages.filter { $0.textPage == nil }, renderer: renderer),
        AssetOutputs(assets: siteTemplates.assets.published),
      ] + structure.made
    // Their front matter is an error already: where the machine fails, the next run tells what this one could not.
    let ofFaulty = site.faultyPages.flatMap { (try? renderer.findings(inTextOf: $0)) ?? [] }
    diagnostics =
      MenuLinks.findings(site.settings.menu, targets: structure.targets) + reports.diagnostics + ofFaulty
    untitledFolders = FolderWithoutPage.findings(structure.sections, site)
    notices =
      Wording.notices(routes: structure.routes, edition: edition)
      + (edition.prints || reports.all.isEmpty ? [] : [.withoutPrint])
  }

  /// The printed files of the reports.
  var printed: [PrintedOutput] { prints.outputs(of: reports) }

  /// What the files of each report are called, printed or not.
  var reportNames: [ReportFileName] { reports.all.map(\.fileName) }

  /// What the public would have of each report of the office's own edition that is made of one of the `sources`.
  func publicOutlooks(of sources: Set<String>) throws -> [PublicOutlook] {
    prints.assembly.audience == .internal ? try prints.publicOutlooks(of: reports, among: sources) : []
  }

  /// Who asks for which path where of the files beside pages those at the `linked` addresses go out.
  func outputPlans(linked: Set<String>) -> [OutputPlan] { makers.flatMap { $0.outputPlans(linked: linked) } }
}
