import CMarkdownGuard
import Diagnostics

/// Looks for what was typed in a text and readers meet otherwise: marks that are shown, cells that are lost, lines that run together.
/// Markdown has no errors, so what it does not understand is shown or dropped without a word.
struct SlipSearch {
  let nodes: NodeList
  let places: PlaceFinder
  private let resolver: any MarkdownResolver
  private(set) var findings = Findings()
  /// Whether the text has passages to be asked about.
  private let asks: Bool
  /// The block whose passage was asked about last.
  private var asked: MarkdownNode?
  /// The paragraph whose lines were looked at last.
  var lookedAt: MarkdownNode?

  /// What is found in a document, not in the order of its text.
  static func findings(in nodes: NodeList, by places: PlaceFinder, asking resolver: any MarkdownResolver)
    -> [Diagnostic]
  {
    var search = SlipSearch(nodes: nodes, places: places, resolver: resolver)
    search.look()
    return search.findings.all
  }

  private init(nodes: NodeList, places: PlaceFinder, resolver: any MarkdownResolver) {
    self.nodes = nodes
    self.resolver = resolver
    asks = resolver.wordsOfPassages.contains { places.holds(Array($0.utf8)[...]) }
    self.places = places
  }

  private mutating func look() {
    for node in nodes.all {
      switch node.kind {
      case .text: look(at: node)
      case .emphasis, .strong: findEmphasisInWord(node)
      case .table: findLostCells(in: node)
      case .heading: findAccidentalHeading(node)
      case .codeBlock: findAccidentalCode(node)
      case .list: findYearAsList(node)
      case .link: findEmptyAddress(node)
      default: break
      }
    }
    findUncalledFootnotes()
  }

  private mutating func look(at node: MarkdownNode) {
    let text = node.text
    let marks = TextMarks(in: text)
    if beginsLine(node) { lookAtLine(node) }
    if marks.isEmpty { return }
    if asks, marks.contains(.digit) { askAboutPassage(of: node) }
    if marks.contains(.asterisk) { findVisibleAsterisks(in: node) }
    if marks.contains(.bracket) { findLinkSlips(in: node) }
    if marks.contains(.brace) { findBraces(in: node) }
    if marks.contains(.dollar) { findFormulas(in: node) }
    if !marks.isDisjoint(with: [.tilde, .caret, .equals]) { findForeignLetters(in: node, marks) }
  }

  /// Asks what is wrong with what a block says, once.
  private mutating func askAboutPassage(of node: MarkdownNode) {
    let block = sequence(first: node, next: \.parent).first { [.paragraph, .heading, .tableCell].contains($0.kind) }
    guard let block, block != asked else { return }
    asked = block
    let passage = ProsePassage(block)
    for finding in resolver.findings(in: passage.text, at: { passage.location(of: $0, by: places) }) {
      findings.add(finding)
    }
  }

  /// Takes a finding of a rule that it is told of; `make` is asked only then.
  mutating func tell(_ rule: Rule, _ make: (PlaceFinder) -> Diagnostic) {
    let places = places
    findings.add(rule, in: places.path) { make(places) }
  }

  /// Whether more is told of a rule. What would only be counted is not worked out.
  mutating func isTold(_ rule: Rule) -> Bool { findings.tells(rule, in: places.path) }

  /// Where a text of the document is written.
  func stretch(of node: MarkdownNode) -> SourceStretch { SourceStretch(of: node, finder: places) }
}
