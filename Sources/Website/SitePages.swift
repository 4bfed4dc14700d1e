import Content
import Diagnostics

/// The public site: every file of it, planned at once and rendered one by one when somebody asks.
package enum SitePages {
  /// The outputs of an edition of a site, sorted by path; what a person must mend before they can be published; what was
  /// left out.
  ///
  /// Planning reads no file and takes a few microseconds a page. `kept` is the structure of a site that was planned before; it
  /// serves on where only bodies and figures have changed since.
  package static func outputs(
    of site: Site, siteTemplates: SiteTemplates, edition: EditionRequest = .init(), keeping kept: SiteStructure? = nil
  ) -> Planned {
    let plan = SitePlan(site, siteTemplates: siteTemplates, edition: edition, keeping: kept)
    let (outputs, diagnostics) = OutputPlans.settled(plan.outputPlans(linked: []))
    return Planned(
      outputs: outputs.filter { $0.attachment == nil }, files: SiteFiles(site, plan: plan), printed: plan.printed,
      publicOutlooks: plan.publicOutlooks, reportNames: plan.reportNames, structure: plan.structure,
      states: plan.states,
      diagnostics: (plan.diagnostics + diagnostics).sorted(), untitledFolders: plan.untitledFolders,
      notices: plan.notices)
  }

  /// Everything that an edition consists of.
  package struct Planned: Sendable {
    /// What is rendered: everything but the files of `content/`.
    package let outputs: [Output]
    /// The files of `content/` that go out beside that.
    package let files: SiteFiles
    /// The files that are printed; empty where nothing is to be.
    package let printed: [PrintedOutput]
    /// What the public would have of each report of the office's own edition; none in the public one.
    package let publicOutlooks: @Sendable (_ sources: Set<String>) throws -> [PublicOutlook]
    /// What the files of each report are called, printed or not.
    package let reportNames: [ReportFileName]
    /// What may be kept for the next time that the same site is planned.
    package let structure: SiteStructure
    /// What everything that outputs take is in this plan.
    package let states: DependencyStates
    package let diagnostics: [Diagnostic]
    /// The folders that show under a title made of their name, which is for the site to mend and stands in no output's way.
    package let untitledFolders: [Diagnostic]
    package let notices: [Wording]
  }
}
