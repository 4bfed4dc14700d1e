/// One block of a GIF file after its header (GIF89a specification).
struct GIFBlock {
  enum Kind: Equatable {
    case image
    /// An extension with its label.
    case other(label: UInt8)
  }

  let kind: Kind
  let range: Range<Int>

  static let plainText: UInt8 = 0x01
  static let graphicControl: UInt8 = 0xF9
  static let application: UInt8 = 0xFF

  /// The header: signature, logical screen and its colour table.
  static func header(of bytes: [UInt8]) throws(PictureFault) -> Range<Int> {
    guard let flags = bytes.number(at: 10, bytes: 1, .big), 13 + colourTable(flags) <= bytes.count else {
      throw .malformed(.gif)
    }
    return 0..<(13 + colourTable(flags))
  }

  /// The blocks up to the trailer; throws where one is cut off or there is no image.
  static func all(in bytes: [UInt8], after header: Range<Int>) throws(PictureFault) -> [GIFBlock] {
    var blocks: [GIFBlock] = []
    var position = header.upperBound
    while let introducer = bytes.number(at: position, bytes: 1, .big) {
      switch introducer {
      case 0x3B:
        guard blocks.contains(where: { $0.kind == .image }) else { throw .malformed(.gif) }
        return blocks
      case 0x2C:
        guard let flags = bytes.number(at: position + 9, bytes: 1, .big),
          let end = endOfSubBlocks(in: bytes, from: position + 11 + colourTable(flags))
        else { throw .malformed(.gif) }
        blocks.append(GIFBlock(kind: .image, range: position..<end))
        position = end
      case 0x21:
        guard position + 1 < bytes.count, let end = endOfSubBlocks(in: bytes, from: position + 2) else {
          throw .malformed(.gif)
        }
        blocks.append(GIFBlock(kind: .other(label: bytes[position + 1]), range: position..<end))
        position = end
      default: throw .malformed(.gif)
      }
    }
    throw .malformed(.gif)
  }

  /// The bytes that a colour table takes, by the flags of its screen or image.
  private static func colourTable(_ flags: Int) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
  }

  private static func endOfSubBlocks(in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while let length = bytes.number(at: position, bytes: 1, .big) {
      position += 1 + length
      if length == 0 { return position }
    }
    return nil
  }
}
