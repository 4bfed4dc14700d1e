/// Whether the data of a WebP are all there, as far as the file says how long they are.
enum WebPSoundness {
  /// Throws where a chunk is cut off, or the coded picture inside one is shorter than it says (RFC 6386, section 9.1: the
  /// size of the first partition, in the upper nineteen bits of the frame tag).
  static func check(_ bytes: [UInt8]) throws(PictureFault) {
    for chunk in try WebPChunk.all(in: bytes) {
      switch chunk.type {
      case "VP8 ":
        guard let tag = chunk.data.number(at: 0, bytes: 3, .little), chunk.data.count >= 10,
          10 + tag >> 5 <= chunk.data.count
        else { throw .malformed(.webp) }
      case "VP8L": guard chunk.data.count > 5 else { throw .malformed(.webp) }
      default: break
      }
    }
  }
}
