/// Rewrites a WebP with the chunks that draw it and no others.
enum WebPCleaning {
  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    let chunks = try WebPChunk.all(in: bytes)
    var kept: [WebPChunk] = []
    for chunk in chunks {
      if let chunk = try cleaned(chunk) { kept.append(chunk) }
    }
    // Only the extended form, which begins with VP8X, has a place for metadata.
    if let header = kept.first, header.type == "VP8X" {
      let orientation = orientation(of: chunks)
      if orientation != .upright { kept.append(WebPChunk(type: "EXIF", data: orientation.tiff)) }
      kept[0] = try declaring(kept, in: header)
    }
    let content = Array("WEBP".utf8) + kept.flatMap(\.written)
    return WebPChunk(type: "RIFF", data: content).written
  }

  static func orientation(of chunks: [WebPChunk]) -> Orientation {
    guard let exif = chunks.first(where: { $0.type == "EXIF" })?.data else { return .upright }
    let head = JPEGApplicationData.exif
    return Orientation(tiff: exif.starts(with: head) ? Array(exif.dropFirst(head.count)) : exif)
  }

  /// The chunk as it is published; nil where it is not.
  private static func cleaned(_ chunk: WebPChunk) throws(PictureFault) -> WebPChunk? {
    switch chunk.type {
    case "VP8X", "VP8 ", "VP8L", "ALPH", "ANIM": return chunk
    case "ICCP": return ColourProfile.withoutText(chunk.data).map { WebPChunk(type: "ICCP", data: $0) }
    case "ANMF":
      // Sixteen bytes of place and timing, then the chunks of one frame.
      guard chunk.data.count >= 16, let parts = WebPChunk.chunks(in: Array(chunk.data[16...])) else {
        throw .malformed(.webp)
      }
      let drawn = parts.filter { ["VP8 ", "VP8L", "ALPH"].contains($0.type) }
      return WebPChunk(type: "ANMF", data: chunk.data[..<16] + drawn.flatMap(\.written))
    default: return nil
    }
  }

  /// The header with the flags of metadata and colour profile as they are now.
  private static func declaring(_ kept: [WebPChunk], in header: WebPChunk) throws(PictureFault) -> WebPChunk {
    guard header.data.count == 10 else { throw .malformed(.webp) }
    var data = header.data
    data[0] &= ~(profileFlag | exifFlag | xmpFlag)
    if kept.contains(where: { $0.type == "ICCP" }) { data[0] |= profileFlag }
    if kept.contains(where: { $0.type == "EXIF" }) { data[0] |= exifFlag }
    return WebPChunk(type: "VP8X", data: data)
  }

  private static let profileFlag: UInt8 = 0x20
  private static let exifFlag: UInt8 = 0x08
  private static let xmpFlag: UInt8 = 0x04
}
