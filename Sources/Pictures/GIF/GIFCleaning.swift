/// Rewrites a GIF with its images, their timing and their loop, and no other block.
///
/// Comments go, application data (XMP among them) and plain text, which no browser draws.
enum GIFCleaning {
  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    let header = try GIFBlock.header(of: bytes)
    var cleaned = Array(bytes[header])
    // A graphic control belongs to the block after it, and goes where that goes.
    var control: [UInt8] = []
    for block in try GIFBlock.all(in: bytes, after: header) {
      switch block.kind {
      case .image:
        cleaned += control + bytes[block.range]
        control = []
      case .other(GIFBlock.graphicControl):
        // One sub-block of four bytes; anything after it would be hidden.
        control = block.range.count == 8 ? Array(bytes[block.range]) : []
      case .other(GIFBlock.application):
        cleaned += loop(bytes[block.range])
      case .other(GIFBlock.plainText):
        control = []
      case .other: break
      }
    }
    return cleaned + [0x3B]
  }

  /// The extension that says how often an animation runs, if this is one: its name, and a sub-block of a 1 and the
  /// count.
  private static func loop(_ block: ArraySlice<UInt8>) -> [UInt8] {
    let isNamed = ["NETSCAPE2.0", "ANIMEXTS1.0"].contains { block.dropFirst(3).starts(with: $0.utf8) }
    let content = block.dropFirst(14)
    return isNamed && content.count == 5 && content.starts(with: [3, 1]) ? Array(block) : []
  }
}
