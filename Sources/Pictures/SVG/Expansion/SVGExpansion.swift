/// How much a drawing draws once everything that it refers to is drawn in its place: two kilobytes of `use` in each other can
/// ask for a hundred thousand million elements, and patterns, masks, clips and markers multiply alike.
struct SVGExpansion {
  /// Elements that references may add to those of the file.
  static let added = 10_000
  /// Elements that may lie within each other, those that are referred to among them.
  static let depth = 200

  private let elements: [SVGDrawnElement]
  private let places: [String: Int]
  private var extents: [Int: SVGExtent] = [:]
  /// Elements whose extent is being worked out, the outermost first.
  private var open: Set<Int> = []

  /// Throws where a drawing that is well-formed draws too much, nests too deep or goes round in a circle.
  static func check(_ bytes: [UInt8]) throws(PictureFault) {
    let elements = try SVGOutline.elements(of: bytes)
    var expansion = SVGExpansion(elements)
    for (index, element) in elements.enumerated() where element.parent == nil {
      let extent = try expansion.extent(of: index, level: 0)
      let more = extent.drawn - elements.count
      guard more <= added else { throw .hazard(.expansion(more), atByte: expansion.largest(in: elements)) }
      guard extent.depth <= depth else { throw .hazard(.nesting, atByte: element.offset) }
    }
  }

  private init(_ elements: [SVGDrawnElement]) {
    self.elements = elements
    // Of two elements with one id the first counts, as in browsers.
    places = Dictionary(
      elements.indices.compactMap { index in elements[index].id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What an element comes to, each worked out once.
  ///
  /// The level bounds how deep this goes; what is really nested deeper is found by the depth that comes back.
  private mutating func extent(of index: Int, level: Int) throws(PictureFault) -> SVGExtent {
    if let known = extents[index] { return known }
    let element = elements[index]
    guard level <= 2 * Self.depth else { throw .hazard(.nesting, atByte: element.offset) }
    guard open.insert(index).inserted else { throw .hazard(.circle, atByte: element.offset) }
    defer { open.remove(index) }
    var extent = SVGExtent.single(points: element.points)
    for child in element.children { extent.add(try self.extent(of: child, level: level + 1)) }
    let inside = extent
    for reference in element.references {
      guard let target = places[reference.id], !elements[target].isGradient else { continue }
      extent.add(try self.extent(of: target, level: level + 1), reference.kind.times(inside))
    }
    extents[index] = extent
    return extent
  }

  /// Where the element stands whose references add most.
  private func largest(in elements: [SVGDrawnElement]) -> Int {
    let own = elements.indices.map { index in
      let children = elements[index].children.reduce(1) { $0 + (extents[$1]?.drawn ?? 0) }
      return (extents[index]?.drawn ?? 0) - children
    }
    let most = own.indices.max { own[$0] < own[$1] } ?? 0
    return elements.indices.contains(most) ? elements[most].offset : 0
  }
}
