import Content
import Diagnostics

/// The public site: every file of it, planned at once and rendered one by one when somebody asks.
package enum SitePages {
  /// The outputs of a site, sorted by path; what a person must mend before they can be published; what was left out.
  ///
  /// Planning reads no file and takes a few microseconds a page.
  package static func outputs(
    of site: Site, look: SiteTemplates, audience: Audience = .public
  ) -> (outputs: [Output], diagnostics: [Diagnostic], notices: [Wording]) {
    let plan = SitePlan(site, look: look, audience: audience)
    let (outputs, diagnostics) = Claims.settled(plan.claims())
    return (outputs, (plan.diagnostics + diagnostics).sorted(), plan.notices)
  }
}
