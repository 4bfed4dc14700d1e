import Diagnostics

/// One template: its text, and its tags as a tree.
struct Template: Sendable {
  let name: String
  let source: SourceText
  /// Empty where the syntax is broken.
  let nodes: [Node]

  /// The place of a tag.
  func location(of tag: MustacheTag) -> Location {
    source.location(atByte: tag.range.lowerBound, length: tag.range.count)
  }
}
