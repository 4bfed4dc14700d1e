import CMarkdownGuard

/// Which nodes of a document belong to a part of it.
struct NodeSelection {
  private let nodes: NodeList
  /// By its index whether a node is left out.
  private var isLeftOut: [Bool]

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

  /// Leaves out the footnotes that no text calls which is left, be it from another footnote.
  private mutating func leaveOutFootnotes() {
    var called: Set<Int32> = []
    let definitions = (0..<nodes.count).filter { nodes[$0].kind == .footnoteDefinition }
    let places = Dictionary(definitions.map { (nodes[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting: [Range<Int>] = [0..<nodes.count]
    var isFirst = true
    while let range = waiting.popLast() {
      var index = range.lowerBound
      while index < range.upperBound {
        let node = nodes[index]
        if isFirst, node.kind == .footnoteDefinition {
          index = nodes.end(of: index)
          continue
        }
        if node.kind == .footnoteReference, !isLeftOut[index], called.insert(node.number).inserted,
          let definition = places[node.number]
        {
          waiting.append(definition + 1..<max(nodes.end(of: definition), definition + 1))
        }
        index += 1
      }
      isFirst = false
    }
    for index in definitions where !called.contains(nodes[index].number) {
      for inner in index..<nodes.end(of: index) { isLeftOut[inner] = true }
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

  /// The nodes that are left, each with its place among them; footnotes are numbered anew.
  private func kept() -> [GuardNode] {
    var places = [UInt32](repeating: 0, count: nodes.count + 1)
    for index in 0..<nodes.count { places[index + 1] = places[index] + (isLeftOut[index] ? 0 : 1) }
    var numbers: [Int32: Int32] = [:]
    for index in 0..<nodes.count where !isLeftOut[index] && nodes[index].kind == .footnoteDefinition {
      numbers[nodes[index].number] = Int32(numbers.count + 1)
    }
    return (0..<nodes.count).filter { !isLeftOut[$0] }.map { index in
      var node = nodes[index]
      node.parent = places[nodes.parent(of: index)]
      node.end = places[nodes.end(of: index)]
      if node.kind == .footnoteDefinition || node.kind == .footnoteReference {
        node.number = numbers[node.number] ?? node.number
      }
      return node
    }
  }
}
