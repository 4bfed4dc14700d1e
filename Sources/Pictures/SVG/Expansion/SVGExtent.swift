/// What an element of a drawing comes to with all in it and all that it refers to. Numbers beyond any bound stay there.
struct SVGExtent {
  /// Elements that are drawn.
  private(set) var drawn: Int
  /// The same, a path counted once for each of its points: a marker is drawn at each.
  private(set) var points: Int
  /// How many elements lie within each other.
  private(set) var depth: Int

  static func single(points: Int) -> SVGExtent {
    SVGExtent(drawn: 1, points: points, depth: 1)
  }

  /// Adds what lies inside, or what is drawn in its place, so many times.
  mutating func add(_ inner: SVGExtent, _ times: Int = 1) {
    drawn = Self.sum(drawn, inner.drawn, times)
    points = Self.sum(points, inner.points, times)
    depth = max(depth, inner.depth + 1)
  }

  private static func sum(_ number: Int, _ added: Int, _ times: Int) -> Int {
    let (product, overflow) = added.multipliedReportingOverflow(by: times)
    return overflow ? most : min(number + min(product, most), most)
  }

  private static let most = 1 << 50
}
