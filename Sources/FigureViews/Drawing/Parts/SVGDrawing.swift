import Text

/// A drawing while it is made: its elements in order, and the fills that they use.
///
/// Colours are attributes, for print and for those who take the drawing elsewhere, and classes, by which the style sheets
/// of the site colour it anew. There is no `style` attribute: the site's policy of content forbids it.
struct SVGDrawing {
  /// Every drawing is as wide; what it shows decides how tall it is.
  static let width: Extent = 360

  /// What the ids in this drawing begin with.
  let prefix: String
  private(set) var body = ""
  private(set) var fills: Set<ChartFill> = []
  private(set) var texts: [PlacedText] = []

  init(prefix: String) { self.prefix = prefix }

  /// A text and the room that it takes at most.
  struct PlacedText: Hashable {
    let text: String
    let left: Extent
    let right: Extent
    let top: Extent
    let bottom: Extent
  }

  mutating func rectangle(x: Extent, y: Extent, width: Extent, height: Extent, fill: ChartFill) {
    guard width > 0 else { return }
    fills.insert(fill)
    let paint = fill.isHatched ? "url(#\(hatchID(fill)))" : fill.colour
    body += "<rect class=\"\(fill.isHatched ? "chart-edge-\(fill.number)" : fill.className)\" x=\"\(x)\" y=\"\(y)\""
    body += " width=\"\(width)\" height=\"\(height)\" fill=\"\(paint)\" stroke=\"\(fill.line)\"/>\n"
  }

  /// The outline of an area that is not filled, or not yet.
  mutating func outline(x: Extent, y: Extent, width: Extent, height: Extent) {
    body += "<rect class=\"chart-rule\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
    body += " fill=\"none\" stroke=\"#8f8378\"/>\n"
  }

  /// A thin straight line: an axis, a guide.
  mutating func rule(from: (x: Extent, y: Extent), to: (x: Extent, y: Extent)) {
    body += "<path class=\"chart-rule\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\" fill=\"none\""
    body += " stroke=\"#8f8378\"/>\n"
  }

  /// A line through points, with a dot at each.
  mutating func polyline(_ points: [(x: Extent, y: Extent)]) {
    if points.count > 1 {
      let path = points.map { "\($0.x) \($0.y)" }.joined(separator: "L")
      body += "<path class=\"chart-line\" d=\"M\(path)\" fill=\"none\" stroke=\"#8c1a1d\" stroke-width=\"3\"/>\n"
    }
    for point in points {
      body += "<circle class=\"chart-dot\" cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"4.5\" fill=\"#8c1a1d\"/>\n"
    }
  }

  enum Anchor: String {
    case start, middle, end
  }

  /// One line of text. `y` is its baseline.
  mutating func text(
    _ text: String, x: Extent, y: Extent, size: Int, isBold: Bool = false, isSoft: Bool = false, anchor: Anchor = .start
  ) {
    let width = TextWidth.of(text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    // Vietnamese capitals carry two marks, one over the other, and letters a dot below.
    texts.append(
      PlacedText(
        text: text, left: left, right: left + width, top: y - Extent(size), bottom: y + Extent(size) / 4))
    body += "<text class=\"\(isSoft ? "chart-note" : "chart-text")\" x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\""
    body += anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body += isBold ? " font-weight=\"700\"" : ""
    body += " fill=\"\(isSoft ? "#5d5048" : "#221a17")\">\(XMLText.escaped(text))</text>\n"
  }

  /// The definitions of the hatchings that were used.
  var definitions: String {
    let patterns = ChartFill.allCases.filter { $0.isHatched && fills.contains($0) }.map { fill in
      """
      <pattern id="\(hatchID(fill))" width="8" height="8" patternUnits="userSpaceOnUse">\
      <rect class="\(fill.className)" width="8" height="8" fill="\(fill.colour)"/>\
      <path class="chart-edge-\(fill.number)" d="\(fill.hatch)" fill="none" stroke="\(fill.line)" stroke-width="1.5"/>\
      </pattern>

      """
    }
    return patterns.isEmpty ? "" : "<defs>\n\(patterns.joined())</defs>\n"
  }

  private func hatchID(_ fill: ChartFill) -> String { "\(prefix)-hatch-\(fill.number)" }
}
