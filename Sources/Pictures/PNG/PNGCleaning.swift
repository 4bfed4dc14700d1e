/// Rewrites a PNG with the chunks that draw it and no others.
enum PNGCleaning {
  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    let chunks = try PNGChunk.all(in: bytes)
    var cleaned = PNGChunk.signature
    let profile = chunks.first { $0.type == "iCCP" }
    for chunk in chunks {
      if drawing.contains(chunk.type) {
        cleaned += bytes[chunk.range]
      } else if chunk.range == profile?.range {
        cleaned += PNGColourProfile.cleaned(Array(bytes[chunk.data])) ?? []
      } else if isCritical(chunk) {
        // A decoder must refuse what it does not know, and so would every browser.
        throw .malformed(.png)
      }
      guard chunk.type == "IHDR" else { continue }
      let orientation = orientation(in: bytes, chunks)
      if orientation != .upright { cleaned += PNGChunk.written("eXIf", orientation.tiff) }
    }
    return cleaned
  }

  static func orientation(in bytes: [UInt8], _ chunks: [PNGChunk]) -> Orientation {
    guard let exif = chunks.first(where: { $0.type == "eXIf" }) else { return .upright }
    return Orientation(tiff: Array(bytes[exif.data]))
  }

  /// The picture, its colours, its transparency, its background, its pixels' shape, its animation.
  ///
  /// A suggested palette (`sPLT`) is not among them: it carries a name, and nothing draws with it.
  private static let drawing: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "hIST",
    "pHYs",
    "acTL", "fcTL", "fdAT",
  ]

  /// The first letter of a type in upper case: the picture cannot be drawn without the chunk.
  private static func isCritical(_ chunk: PNGChunk) -> Bool {
    chunk.type.utf8.first.map { $0 & 0x20 == 0 } ?? true
  }
}
