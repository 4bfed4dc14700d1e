import Diagnostics
import Printing
import Publishing
import Website

/// A whole build: reads, checks, renders, prints, checks what was made, and publishes all of it or nothing.
package enum Build {
  /// Builds the edition that `request` asks for and, where `output` names a folder, publishes it there.
  ///
  /// An error among the findings stops publishing, and so does a warning where `strict` is true; the output folder is then
  /// as it was. Nothing is printed where it would not be published. `siteTemplates` is taken for the templates where they have been
  /// read already. `files` names files, as the user wrote them in the folder `folder`, whose findings alone are told where the
  /// site can be rendered at all.
  /// - Throws: `UnknownFile` where one of them is none of the site, `PublishingFailure`, or what stops a stage.
  package static func run(
    _ request: BuildRequest, siteTemplates: SiteTemplates? = nil, output: String?, strict: Bool = false,
    files: [String] = [], in folder: String = "",
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) async throws -> BuildOutcome {
    var timings = Timings()
    let plan = try Plan.make(request, siteTemplates: siteTemplates, timings: &timings)
    // Where nothing can be rendered, what keeps it from that concerns every file.
    let isNarrowed = !files.isEmpty && plan.isRenderable
    let checked = try isNarrowed ? CheckedFiles(files, from: folder, in: plan, of: request) : nil
    var outcome = try await stages(
      plan, request, output: output, strict: strict, checked: checked, timings: &timings, progress: progress)
    outcome.timings = timings
    return outcome
  }

  private static func stages(
    _ plan: Plan, _ request: BuildRequest, output: String?, strict: Bool, checked: CheckedFiles?,
    timings: inout Timings,
    progress: @escaping @Sendable (BuildProgress) -> Void
  ) async throws -> BuildOutcome {
    var outcome = BuildOutcome(plan)
    guard plan.isRenderable else { return outcome }
    let wanted: (outputs: [Output], printed: [PrintedOutput])
    do throws(ReportSelection.Failure) {
      wanted = try request.selection?.outputs(of: plan) ?? (outputs: plan.outputs, printed: plan.printed)
    } catch {
      // A report that could not be read is none of those that there are: its own errors tell what is wrong.
      guard Tally(plan.diagnostics).stops(strict: false) else { throw error }
      return outcome
    }

    let staging: Staging?
    switch try output.map({ try Staging.begin(output: $0, root: request.root, edition: request.edition) }) {
    case .ready(let begun): staging = begun
    case .refused(let findings):
      outcome.add(findings)
      return outcome
    case nil: staging = nil
    }

    let leaks = plan.site.flatMap { LeakSearch($0, audience: request.audience) }
    let rendered = try await timings.measure("render") {
      try await Rendering.render(
        wanted.outputs, jobs: request.jobs, watched: checked?.dependencies ?? [],
        progress: { progress(.rendered($0, of: wanted.outputs.count)) }, inspect: leaks?.inspection
      ) { output, bytes in
        try staging?.write(output.path, bytes, source: output.source)
      }
    }
    outcome.add(rendered)
    var takers = rendered.takers
    let seen = try await timings.measure("files") {
      try await handOnFiles(
        of: plan, linked: rendered.files, for: request, to: staging, searchedBy: leaks, into: &outcome)
    }
    var sightings = rendered.sightings + seen
    if request.audience == .public {
      // The public has the text of a report in its print alone, so that a check, which prints nothing, looks there too.
      let found = try timings.measure("prints") {
        try PrintStage.look(at: wanted.printed) { output, printable in
          if let checked, printable.taken.contains(anyOf: checked.dependencies) {
            takers.add(source: output.source, isPage: false, findings: printable.diagnostics)
          }
          sightings += leaks?.sightings(of: printable.data, path: output.path, source: output.source) ?? []
        }
      }
      outcome.add(found)
    }
    let isPrintable = !Tally(outcome.diagnostics + (leaks?.findings(sightings, isWhole: false) ?? [])).stops(
      strict: strict)
    if let staging, !wanted.printed.isEmpty, isPrintable {
      let printed = try await timings.measure("print") {
        try await PrintStage.run(wanted.printed, for: request, in: staging.toolsFolder()) { done, total in
          progress(.printed(done, of: total))
        } receive: { output, bytes in
          try staging.write(output.path, bytes, source: output.source)
        }
      }
      outcome.add(printed)
    }
    let edition = timings.measure("edition checks") {
      AllRules.editionChecks.flatMap { $0.findings(rendered.edition) }
    }
    outcome.add(leaks?.findings(sightings, isWhole: request.selection == nil) ?? [])
    let kept = KeptFiles(plan, request).flatMap { staging?.keepRest(where: $0.contains) } ?? []
    outcome.keptPrints = wanted.printed.keptOfSameReports(kept)
    if request.selection != nil {
      outcome.publicOutlooks = try plan.publicOutlooks(Set(wanted.printed.map(\.source)))
    }
    outcome.add(edition + (staging?.findings ?? []))
    if let checked { outcome.keepOnly(checked, takers) }
    guard let staging, !Tally(outcome.diagnostics).stops(strict: strict) else {
      staging?.discard()
      return outcome
    }

    // Whoever gave up meanwhile wants nothing published.
    try Task.checkCancellation()
    switch try timings.measure("publish", staging.commit) {
    case .ready(let publication):
      outcome.publication = publication
      outcome.add(publication.findings)
      outcome.notKept = TextRecords(root: request.root).keep(outcome.printedTexts)
    case .refused(let findings): outcome.add(findings)
    }
    return outcome
  }
}
