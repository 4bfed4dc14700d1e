import Diagnostics

/// What is found in templates: each mistake once, though several roots lead to its place.
struct TemplateFindings {
  private struct Place: Hashable {
    let rule: String
    let template: String
    let byte: Int
  }

  private var seen: Set<Place> = []
  private var findings = Findings()

  /// Takes a finding about a tag, unless that was told already; `make` is given the tag's place where it will be told.
  mutating func add(
    _ rule: Rule, _ tag: MustacheTag, in template: Template, _ make: (Location) -> Diagnostic
  ) {
    let place = Place(rule: rule.id, template: template.name, byte: tag.range.lowerBound)
    guard seen.insert(place).inserted else { return }
    findings.add(rule, in: template.source.path) { make(template.location(of: tag)) }
  }

  /// Takes a finding that is made once.
  mutating func add(_ finding: Diagnostic) {
    findings.add(finding)
  }

  /// Not sorted.
  var all: [Diagnostic] { findings.all }
}
