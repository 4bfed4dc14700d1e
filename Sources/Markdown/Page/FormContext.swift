import CMarkdownGuard
import Diagnostics

/// What the forms of a text have in common while it is walked. What a single form must remember lies in that form.
struct FormContext<Sink: PageSink> {
  let resolver: any MarkdownResolver
  let labels: MarkdownLabels
  let places: PlaceFinder
  let part: MarkdownPart
  let dialect: MarkdownDialect
  var sink: Sink
  var ids: HeadingIDs
  var findings = Findings()
  /// What readers read of the heading or paragraph that is being written.
  var collected = CollectedText()
  var marks = FormMarks()

  init(
    resolver: any MarkdownResolver, labels: MarkdownLabels, places: PlaceFinder, reserved: Set<String>,
    part: MarkdownPart, dialect: MarkdownDialect, sink: Sink
  ) {
    self.resolver = resolver
    self.labels = labels
    self.places = places
    self.part = part
    self.dialect = dialect
    self.sink = sink
    ids = HeadingIDs(reserved: reserved.union(part.takenIDs))
  }

  /// Whether forms are understood that CommonMark does not have.
  var hasForms: Bool { dialect == .page }

  /// Whether the next finding of a rule will be told. Its place is worked out only then: a text of a megabyte may break a
  /// rule a hundred thousand times. A text that is no page is only shown, and breaks none.
  mutating func isTold(_ rule: Rule) -> Bool {
    hasForms && findings.tells(rule, in: places.path)
  }

  /// Writes text that readers read.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    sink.text(text)
    collected.add(text)
  }

  mutating func write(_ text: String) {
    sink.text(text)
    collected.add(text)
  }

  /// Where an inline node begins; `openings` are what it can begin with in the text.
  func location(of node: MarkdownNode, openings: [StaticString], length: Int = 1) -> Location {
    let place = InlinePlace(of: node, finder: places, openings: openings)
    return places.location(line: place.line, column: place.column, length: length)
  }

  /// Whether a backslash stands where a block's text begins, so that what looks like the mark of a form is none.
  func isEscaped(textOf block: MarkdownNode) -> Bool {
    guard let place = block.place else { return false }
    let line = places.line(place.line)
    let offset = place.column - 1
    return line.indices.contains(offset) && line[offset] == UInt8(ascii: "\\")
  }
}
