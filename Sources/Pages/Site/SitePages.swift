import Content
import Diagnostics

/// The public site: every file of it, planned at once and rendered one by one when somebody asks.
package enum SitePages {
  /// The outputs of an edition of a site, sorted by path; what a person must mend before they can be published; what was
  /// left out.
  ///
  /// Planning reads no file and takes a few microseconds a page.
  package static func outputs(of site: Site, look: SiteTemplates, edition: EditionRequest = .init()) -> Planned {
    let plan = SitePlan(site, look: look, edition: edition)
    let (outputs, diagnostics) = Claims.settled(plan.claims())
    return Planned(
      outputs: outputs, printed: plan.printed, diagnostics: (plan.diagnostics + diagnostics).sorted(),
      notices: plan.notices)
  }

  /// Everything that an edition consists of.
  package struct Planned: Sendable {
    package let outputs: [Output]
    /// The files that are printed; empty where nothing is to be.
    package let printed: [PrintedOutput]
    package let diagnostics: [Diagnostic]
    package let notices: [Wording]
  }
}
