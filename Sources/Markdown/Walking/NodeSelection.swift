import CMarkdownGuard

/// Which nodes of a document belong to a part of it.
struct NodeSelection {
  private let nodes: NodeList
  /// By its index whether a node is left out.
  private var isLeftOut: [Bool]
  /// The numbers of the footnotes that the text calls without those notes, in the order of their first calls.
  private var footnotes: [Int] = []

  /// Hands the nodes of a part of a document to `body`, as if nothing else had been written. `text` is what was parsed.
  static func with<Result>(
    _ nodes: NodeList, of text: UnsafeBufferPointer<UInt8>, part: DocumentPart, _ body: (NodeList) -> Result
  ) -> Result {
    if part == .whole { return body(nodes) }
    let notes = nodes.officeNotes(in: text)
    if notes.isEmpty, part == .withoutOfficeNotes { return body(nodes) }
    let selection = NodeSelection(nodes, notes: notes, part: part)
    // The copies point into the memory of the parsed document, which outlives this call as `nodes` does.
    return selection.kept().withUnsafeBufferPointer { body(NodeList($0)) }
  }

  private init(_ nodes: NodeList, notes: [MarkdownNode], part: DocumentPart) {
    self.nodes = nodes
    isLeftOut = Array(repeating: false, count: nodes.count)
    for note in notes { leaveOut(note) }
    leaveOutFootnotes()
    if part == .officeNotes {
      for index in isLeftOut.indices.dropFirst() { isLeftOut[index].toggle() }
    } else {
      leaveOutEmptied()
    }
  }

  /// Leaves out a node with everything inside it.
  private mutating func leaveOut(_ node: MarkdownNode) {
    for index in node.index..<node.end { isLeftOut[index] = true }
  }

  /// Leaves out the footnotes that no text calls which is left, be it from another footnote, and notes the order of the others'
  /// first calls.
  private mutating func leaveOutFootnotes() {
    let definitions = definitions
    let byNumber = Dictionary(definitions.map { ($0.footnoteNumber, $0) }, uniquingKeysWith: { first, _ in first })
    footnotes = calls(in: nodes.nodes(in: text))
    var called = Set(footnotes)
    var next = 0
    while next < footnotes.count {
      if let definition = byNumber[footnotes[next]] {
        footnotes += calls(in: definition.descendants).filter { called.insert($0).inserted }
      }
      next += 1
    }
    for definition in definitions where !called.contains(definition.footnoteNumber) { leaveOut(definition) }
  }

  /// The footnotes themselves, behind the text.
  private var definitions: [MarkdownNode] { nodes.all.filter { $0.kind == .footnoteDefinition } }

  /// The indices of the text before the footnotes.
  private var text: Range<Int> { 0..<(nodes.all.first { $0.kind == .footnoteDefinition }?.index ?? nodes.count) }

  /// The numbers of the footnotes that a stretch calls, in the order of their first calls.
  private func calls(in stretch: some Sequence<MarkdownNode>) -> [Int] {
    var seen: Set<Int> = []
    return stretch.compactMap { node in
      guard node.kind == .footnoteReference, !isLeftOut[node.index], seen.insert(node.footnoteNumber).inserted else {
        return nil
      }
      return node.footnoteNumber
    }
  }

  /// Leaves out lists, items and quotations that held nothing else.
  private mutating func leaveOutEmptied() {
    var left = Array(repeating: 0, count: nodes.count)
    for node in nodes.all.reversed() {
      guard let parent = node.parent else { continue }
      let isEmptied = left[node.index] == 0 && !node.isEmpty
      if isEmptied, [.list, .item, .blockQuote].contains(node.kind) { isLeftOut[node.index] = true }
      if !isLeftOut[node.index] { left[parent.index] += 1 }
    }
  }

  /// What cmark tells of the nodes that are left, each with its place among them; footnotes stand in the order of their calls.
  private func kept() -> [GuardNode] {
    let numbers = Dictionary(
      footnotes.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    let ends = definitions.sorted { (numbers[$0.footnoteNumber] ?? 0) < (numbers[$1.footnoteNumber] ?? 0) }
    let order = ([text] + ends.map { $0.index..<$0.end }).joined().filter { !isLeftOut[$0] }
    var places = [UInt32](repeating: 0, count: nodes.count)
    for (place, index) in order.enumerated() { places[index] = UInt32(place) }
    var sizes = isLeftOut.map { $0 ? UInt32(0) : 1 }
    for node in nodes.all.reversed() {
      if let parent = node.parent { sizes[parent.index] += sizes[node.index] }
    }
    return order.map { index in
      var told = nodes[index]
      told.parent = places[Int(told.parent)]
      told.end = places[index] + sizes[index]
      if told.kind == .footnoteDefinition || told.kind == .footnoteReference {
        told.number = numbers[Int(told.number)].map(Int32.init) ?? told.number
      }
      return told
    }
  }
}
