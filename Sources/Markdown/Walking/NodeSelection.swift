import CMarkdownGuard

/// Which nodes of a document belong to a part of it.
struct NodeSelection {
  private let nodes: NodeList
  /// By its index whether a node is left out.
  private var isLeftOut: [Bool]
  /// The numbers of the footnotes that the text calls without those notes, in the order of their first calls.
  private var footnotes: [Int32] = []

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

  private init(_ nodes: NodeList, notes: [Int], part: DocumentPart) {
    self.nodes = nodes
    isLeftOut = Array(repeating: false, count: nodes.count)
    for note in notes {
      for index in note..<nodes.end(of: note) { isLeftOut[index] = true }
    }
    leaveOutFootnotes()
    if part == .officeNotes {
      for index in isLeftOut.indices.dropFirst() { isLeftOut[index].toggle() }
    } else {
      leaveOutEmptied()
    }
  }

  /// Leaves out the footnotes that no text calls which is left, be it from another footnote, and notes the order of the others'
  /// first calls.
  private mutating func leaveOutFootnotes() {
    let places = Dictionary(
      definitions.map { (nodes[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    footnotes = calls(in: 0..<(definitions.first ?? nodes.count))
    var called = Set(footnotes)
    var next = 0
    while next < footnotes.count {
      if let place = places[footnotes[next]] {
        footnotes += calls(in: place..<nodes.end(of: place)).filter { called.insert($0).inserted }
      }
      next += 1
    }
    for index in definitions where !called.contains(nodes[index].number) {
      for inner in index..<nodes.end(of: index) { isLeftOut[inner] = true }
    }
  }

  /// The footnotes themselves, behind the text.
  private var definitions: [Int] { (0..<nodes.count).filter { nodes[$0].kind == .footnoteDefinition } }

  /// The numbers of the footnotes that a stretch calls, in the order of their first calls.
  private func calls(in stretch: Range<Int>) -> [Int32] {
    var seen: Set<Int32> = []
    return stretch.compactMap { index in
      let node = nodes[index]
      guard node.kind == .footnoteReference, !isLeftOut[index], seen.insert(node.number).inserted else { return nil }
      return node.number
    }
  }

  /// Leaves out lists, items and quotations that held nothing else.
  private mutating func leaveOutEmptied() {
    var left = Array(repeating: 0, count: nodes.count)
    for index in (1..<max(nodes.count, 1)).reversed() {
      let isEmptied = left[index] == 0 && nodes.end(of: index) > index + 1
      if isEmptied, [.list, .item, .blockQuote].contains(nodes[index].kind) { isLeftOut[index] = true }
      if !isLeftOut[index] { left[nodes.parent(of: index)] += 1 }
    }
  }

  /// The nodes that are left, each with its place among them; footnotes stand in the order of their calls.
  private func kept() -> [GuardNode] {
    let numbers = Dictionary(
      footnotes.enumerated().map { ($0.element, Int32($0.offset + 1)) }, uniquingKeysWith: { first, _ in first })
    let ends = definitions.sorted { (numbers[nodes[$0].number] ?? 0) < (numbers[nodes[$1].number] ?? 0) }
    let text = 0..<(definitions.first ?? nodes.count)
    let order = ([text] + ends.map { $0..<nodes.end(of: $0) }).joined().filter { !isLeftOut[$0] }
    var places = [UInt32](repeating: 0, count: nodes.count)
    for (place, index) in order.enumerated() { places[index] = UInt32(place) }
    var sizes = isLeftOut.map { $0 ? UInt32(0) : 1 }
    for index in (1..<max(nodes.count, 1)).reversed() { sizes[nodes.parent(of: index)] += sizes[index] }
    return order.map { index in
      var node = nodes[index]
      node.parent = places[nodes.parent(of: index)]
      node.end = places[index] + sizes[index]
      if node.kind == .footnoteDefinition || node.kind == .footnoteReference {
        node.number = numbers[node.number] ?? node.number
      }
      return node
    }
  }
}
