/// The size of an SVG: its width and height, else those of its view box.
enum SVGSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let root = root(of: bytes), root.name == "svg" else { return nil }
    let box = (root.value(of: "viewBox") ?? "").split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
    let (width, height) = (pixels(root.value(of: "width")), pixels(root.value(of: "height")))
    guard box.count == 4, box[2] > 0, box[3] > 0 else { return size(width, height) }
    switch (width, height) {
    case (let width?, nil): return size(width, width * box[3] / box[2])
    case (nil, let height?): return size(height * box[2] / box[3], height)
    case (nil, nil): return size(box[2], box[3])
    default: return size(width, height)
    }
  }

  /// Width and height as the root states them; nil where it does not state both, and then it has no size of its own.
  static func stated(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard let root = root(of: bytes), let width = pixels(root.value(of: "width")),
      let height = pixels(root.value(of: "height")), width.isFinite, height.isFinite
    else { return nil }
    // A thousandth of a pixel is none to a reader, but no mistake; only nothing at all is.
    func whole(_ length: Double) -> Int { length > 0 ? max(Int(min(length, 1e9).rounded()), 1) : 0 }
    return (whole(width), whole(height))
  }

  private static func root(of bytes: [UInt8]) -> SVGElement? {
    var tokens = SVGTokenizer(bytes)
    while let token = try? tokens.next() {
      if case .start(let element) = token { return element }
    }
    return nil
  }

  private static func size(_ width: Double?, _ height: Double?) -> PictureSize? {
    let bound = 0.5...Double(PictureBudget.side)
    guard let width, let height, bound.contains(width), bound.contains(height) else { return nil }
    return PictureSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }

  /// A length of CSS in pixels; nil for a share of the surroundings.
  private static func pixels(_ length: String?) -> Double? {
    guard let length = length?.filter({ !$0.isWhitespace }) else { return nil }
    let unit = length.reversed().prefix { $0.isLetter }.reversed()
    guard let number = Double(length.dropLast(unit.count)), let scale = units[String(unit)] else { return nil }
    return number * scale
  }

  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
  ]
}
