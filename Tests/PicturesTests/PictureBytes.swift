/// Small pictures put together byte by byte, every place for metadata filled with `secret`.
enum PictureBytes {
  static let secret = "SECRET"

  /// An Exif block with the name of a maker and, unless nil, an orientation.
  static func exif(orientation: Int?, littleEndian: Bool = true) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] {
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return littleEndian ? bytes : bytes.reversed()
    }
    func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
      number(tag, 2) + number(type, 2) + number(count, 4) + value
    }
    let turn = orientation.map { entry(0x112, 3, 1, number($0, 2) + [0, 0]) } ?? []
    let count = orientation == nil ? 1 : 2
    return Array((littleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(count, 2)
      + entry(0x10F, 2, 7, number(14 + count * 12, 4)) + turn + number(0, 4) + Array("\(secret)\0".utf8)
  }

  /// A profile with one colour shared by three tags, and the texts that screens write.
  static func profile(version: UInt8 = 4) -> [UInt8] {
    let curve = Array("para".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x33, 0x33]
    let text = Array("text\0\0\0\0\(secret)\0\0".utf8)
    let names = ["desc", "rTRC", "gTRC", "bTRC", "mmod", "dmdd"]
    let dataStart = 128 + 4 + names.count * 12
    var header = [UInt8](repeating: 0, count: 128)
    header.replaceSubrange(0..<4, with: big(dataStart + curve.count + text.count, 4))
    header[8] = version
    header.replaceSubrange(36..<40, with: "acsp".utf8)
    header.replaceSubrange(48..<54, with: secret.utf8)
    let table = names.flatMap { name in
      let isColour = name.hasSuffix("TRC")
      let start = isColour ? dataStart : dataStart + curve.count
      return joined(Array(name.utf8), big(start, 4), big(isColour ? curve.count : text.count, 4))
    }
    return joined(header, big(names.count, 4), table, curve, text)
  }

  static func joined(_ parts: [UInt8]...) -> [UInt8] {
    Array(parts.joined())
  }

  static func big(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func little(_ value: Int, _ width: Int) -> [UInt8] {
    big(value, width).reversed()
  }

  /// Whether the secret stands anywhere in the bytes.
  static func tells(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: secret.utf8) }
  }
}
