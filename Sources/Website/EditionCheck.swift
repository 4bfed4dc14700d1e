import Diagnostics

/// A rule about what was rendered, checked once every output has been and before anything is published.
package struct EditionCheck: Sendable {
  package let rule: Rule
  /// The findings of the rule in an edition.
  package let findings: @Sendable (Edition) -> [Diagnostic]
}
