/// An element of a drawing as far as it tells how much is drawn.
struct SVGDrawnElement {
  let name: String
  let id: String?
  let classes: [Substring]
  /// Offset of the element in the file.
  let offset: Int
  /// Index of the element around it.
  let parent: Int?
  /// Points of a path or a line; 1 for all else.
  let points: Int
  var children: [Int] = []
  var references: [SVGReference]

  /// A gradient holds colours and draws nothing.
  var isGradient: Bool {
    name == "linearGradient" || name == "radialGradient"
  }
}

/// A reference of an element to another one, by its id.
struct SVGReference {
  enum Kind {
    /// Drawn in the place of the element, or once for it: `href`, `clip-path`, `mask`, `filter`.
    case once
    /// Drawn for the element and everything in it that does not say otherwise: `fill`, `stroke`.
    case inherited
    /// Drawn at every point of every line in it: `marker`.
    case marker

    /// How many times it is drawn for what lies inside of the element.
    func times(_ inside: SVGExtent) -> Int {
      switch self {
      case .once: 1
      case .inherited: inside.drawn
      case .marker: inside.points
      }
    }
  }

  let id: String
  let kind: Kind
}
