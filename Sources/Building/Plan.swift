import Content
import Diagnostics
import Website

/// Everything that is decided before the first page is rendered.
package struct Plan: Sendable {
  /// Nil where `content/` could not be read at all.
  package let site: Site?
  /// Every file of the edition that is rendered, in the order of their paths.
  package let outputs: [Output]
  /// The files of `content/` that go out beside them; nil where nothing can be rendered.
  package let files: SiteFiles?
  /// The files of the edition that are printed.
  package let printed: [PrintedOutput]
  /// What the public would have of each report, worked out when it is asked for.
  let publicOutlooks: @Sendable (_ sources: Set<String>) throws -> [PublicOutlook]
  /// What the files of each report of the edition are called, printed or not.
  package let reportNames: [ReportFileName]
  /// What was found on the way, in no particular order.
  package let diagnostics: [Diagnostic]
  /// What is left out for want of a setting, one sentence each.
  package let notices: [Wording]

  /// What everything that outputs take is in this plan; nil where nothing can be rendered.
  package let states: DependencyStates?
  /// The templates that it was made with.
  package let siteTemplates: SiteTemplates
  /// What reading each file gave, for the next plan; nil where nothing is kept.
  package let kept: KeptReading?
  /// How the site hangs together, for the next plan; nil where nothing can be rendered.
  private let structure: SiteStructure?

  /// Whether the outputs can be rendered: the site was read and the templates hold together.
  package let isRenderable: Bool

  /// Reads the site and the templates, checks both, and lists the outputs. `siteTemplates` is taken for the templates where they have
  /// been read already. `kept` is what an earlier plan of the same request kept of each file; nil where nothing is to be kept. What of the
  /// structure of the `earlier` plan still holds is taken from it.
  /// - Throws: `LoadingFailure` where reading itself fails.
  package static func make(
    _ request: BuildRequest, siteTemplates: SiteTemplates? = nil, kept: KeptReading? = nil, after earlier: Plan? = nil,
    timings: inout Timings
  ) throws -> Plan {
    let kinds = try timings.measure("kinds") {
      try siteTemplates?.kinds ?? SiteKinds.load(root: request.root, share: request.share)
    }
    let (content, templates) = try Parallel.both(jobs: request.jobs) {
      try Timings.timed { try read(request, kinds: kinds, kept: kept) }
    } _: {
      try Timings.timed {
        try siteTemplates ?? SiteTemplates.load(root: request.root, share: request.share, kinds: kinds)
      }
    }
    timings.add("content", content.duration)
    timings.add("templates", templates.duration)
    let (loaded, found, keeping) = content.result
    let siteTemplates = templates.result
    let before = found + siteTemplates.diagnostics
    guard let site = loaded, !siteTemplates.diagnostics.contains(where: { $0.severity == .error }) else {
      return Plan(
        site: loaded, outputs: [], files: nil, printed: [], publicOutlooks: { _ in [] }, reportNames: [],
        diagnostics: before,
        notices: [],
        states: nil, siteTemplates: siteTemplates, kept: keeping, structure: nil,
        isRenderable: false)
    }
    let (checked, planned) = try Parallel.both(jobs: request.jobs) {
      Timings.timed {
        AllRules.findings(in: site)
          + ReportCheck.findings(
            AllRules.reportChecks, in: site, layouts: siteTemplates.layouts, layout: request.layout)
          + TextCheck.findings(AllRules.textChecks, in: site, jobs: request.jobs)
      }
    } _: {
      Timings.timed {
        SitePages.outputs(
          of: site, siteTemplates: siteTemplates, edition: EditionRequest(request), keeping: earlier?.structure)
      }
    }
    timings.add("site checks", checked.duration)
    timings.add("plan", planned.duration)
    let pages = planned.result
    return Plan(
      site: site, outputs: pages.outputs, files: pages.files, printed: pages.printed,
      publicOutlooks: pages.publicOutlooks, reportNames: pages.reportNames,
      diagnostics: before + checked.result + pages.diagnostics + pages.untitledFolders,
      notices: site.notices + pages.notices,
      states: pages.states, siteTemplates: siteTemplates, kept: keeping, structure: pages.structure,
      isRenderable: true)
  }

  private static func read(
    _ request: BuildRequest, kinds: SiteKinds, kept: KeptReading?
  ) throws -> (site: Site?, diagnostics: [Diagnostic], kept: KeptReading?) {
    let options = LoadingOptions(request)
    if let kept { return try Loading.load(root: request.root, kinds: kinds, options: options, kept: kept) }
    let read = try Loading.load(root: request.root, kinds: kinds, options: options)
    return (read.site, read.diagnostics, nil)
  }
}

extension LoadingOptions {
  fileprivate init(_ request: BuildRequest) {
    self.init(
      date: request.date, audience: request.audience, drafts: request.drafts, baseURL: request.baseURL,
      tables: request.tables, jobs: request.jobs)
  }
}

extension EditionRequest {
  fileprivate init(_ request: BuildRequest) {
    self.init(audience: request.audience, isPreview: request.drafts, prints: request.prints, layout: request.layout)
  }
}
