/// What `kyyeu explain` tells of as a whole, by one word.
enum ExplainTopic: String, CaseIterable {
  /// The keys of `content/site.yaml`.
  case site
  /// The kinds of page.
  case kinds
  /// What to do first, in a year, and before a report.
  case order
  /// What texts can hold, and how it looks.
  case markdown
}
