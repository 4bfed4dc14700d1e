/// How a picture must be turned and mirrored to stand upright: the one piece of Exif data that changes what is seen.
struct Orientation: Equatable {
  /// 1 to 8 as in the Exif standard (CIPA DC-008, tag 0x0112); 1 is upright.
  let value: Int

  static let upright = Orientation(value: 1)

  /// Whether width and height change places.
  var swapsSides: Bool { value >= 5 }

  private init(value: Int) {
    self.value = value
  }

  /// Reads the orientation out of a TIFF block; upright where it says nothing that makes sense.
  init(tiff: [UInt8]) {
    self.init(value: Self.value(in: tiff) ?? 1)
  }

  private static func value(in tiff: [UInt8]) -> Int? {
    let order: ByteOrder = tiff.has("II", at: 0) ? .little : .big
    guard tiff.has(order == .little ? "II" : "MM", at: 0), tiff.number(at: 2, bytes: 2, order) == 42,
      let directory = tiff.number(at: 4, bytes: 4, order), let count = tiff.number(at: directory, bytes: 2, order)
    else { return nil }
    let entries = (0..<count).lazy.map { directory + 2 + $0 * 12 }
    guard let entry = entries.first(where: { tiff.number(at: $0, bytes: 2, order) == tag }),
      tiff.number(at: entry + 2, bytes: 2, order) == short,
      let value = tiff.number(at: entry + 8, bytes: 2, order), (1...8).contains(value)
    else { return nil }
    return value
  }

  /// A TIFF block that holds the orientation and nothing else.
  var tiff: [UInt8] {
    var block = Array("MM".utf8)
    block.append(42, bytes: 2, .big)
    block.append(8, bytes: 4, .big)  // where the only directory begins
    block.append(1, bytes: 2, .big)  // how many entries it has
    block.append(Self.tag, bytes: 2, .big)
    block.append(Self.short, bytes: 2, .big)
    block.append(1, bytes: 4, .big)  // how many values the entry has
    block.append(value, bytes: 2, .big)
    block.append(0, bytes: 2, .big)
    block.append(0, bytes: 4, .big)  // no directory follows
    return block
  }

  private static let tag = 0x0112
  private static let short = 3
}
