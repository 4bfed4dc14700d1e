import Content
import Diagnostics

/// The files of `content/` that an edition may hand out, until its pages are rendered and tell which of them it does.
package struct SiteFiles: Sendable {
  private let site: Site
  private let plan: SitePlan

  init(_ site: Site, plan: SitePlan) {
    self.site = site
    self.plan = plan
  }

  /// What goes out, and what stays.
  package struct Choice: Sendable {
    /// Each with its attachment, sorted by path.
    package let outputs: [Output]
    /// Files to which no page leads, in the order of their paths.
    package let omissions: [Omission]
    /// Paths that two sources ask for.
    package let diagnostics: [Diagnostic]
  }

  /// The files at the addresses that the pages of the edition lead to, and those of `content/static/`.
  package func chosen(linked: Set<String>) -> Choice {
    let (outputs, diagnostics) = OutputPlans.settled(plan.outputPlans(linked: linked))
    return Choice(
      outputs: outputs.filter { $0.attachment != nil },
      omissions: site.attachments.filter { !$0.isStatic && !linked.contains($0.address) }.map {
        Omission(path: $0.path, kind: nil, address: $0.address, reason: $0.reasonWhereUnlinked)
      },
      diagnostics: diagnostics)
  }

  /// The file that would go out at a path if a page led to it.
  package func file(at path: String) -> Output? {
    site.attachments.first { Routes.path($0.address) == path }.map(AttachmentOutputs.output)
  }
}
