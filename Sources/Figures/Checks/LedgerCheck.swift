import Diagnostics

/// A rule about what the tables of a site say, each against itself and against the others.
package struct LedgerCheck: Sendable {
  package let rule: Rule
  /// The findings of the rule in a site's tables.
  package let findings: @Sendable (LedgerReview) -> [Diagnostic]

  package init(rule: Rule, findings: @escaping @Sendable (LedgerReview) -> [Diagnostic]) {
    self.rule = rule
    self.findings = findings
  }
}

/// What a check of the tables looks at.
package struct LedgerReview: Sendable {
  package let figures: Ledger
  /// What the site sets for the rules.
  package let rules: RuleSettings

  package init(figures: Ledger, rules: RuleSettings) {
    self.figures = figures
    self.rules = rules
  }
}
