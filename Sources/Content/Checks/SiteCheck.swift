import Diagnostics

/// A rule about what `content/` says, checked before anything is rendered.
package struct SiteCheck: Sendable {
  package let rule: Rule
  /// The findings of the rule in a site.
  package let findings: @Sendable (Site) -> [Diagnostic]

  package init(rule: Rule, findings: @escaping @Sendable (Site) -> [Diagnostic]) {
    self.rule = rule
    self.findings = findings
  }
}
