/// A rule that input must keep. Its one declaration is the rule, its test, its `kyyeu explain` and its page in the handbook.
package struct Rule: Sendable {
  /// `group/name`, lower-case ASCII with hyphens; never reused for another rule.
  package let id: String
  package let severity: Severity
  /// What the rule demands, in one sentence.
  package let title: Wording
  /// Why the rule exists: what goes wrong for a reader or the office without it.
  package let reason: Wording
  /// Sites that break the rule, one way each.
  package let breaks: [Example]
  /// Sites that keep it, the nearest neighbours of those that break it.
  package let keeps: [Example]

  package init(
    id: String, severity: Severity = .error, title: Wording, reason: Wording,
    breaks: [Example], keeps: [Example]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.breaks = breaks
    self.keeps = keeps
  }

  /// A finding of this rule.
  package func finding(
    at location: Location?, _ message: Wording,
    required: Wording? = nil, found: Wording? = nil, help: Wording
  ) -> Diagnostic {
    Diagnostic(
      rule: id, severity: severity, location: location, message: message,
      required: required, found: found, help: help)
  }
}

extension Rule: CustomStringConvertible {
  /// Its id: the examples, which are whole sites, say too much to name it by.
  package var description: String { id }
}
