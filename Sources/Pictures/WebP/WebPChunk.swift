/// One chunk of a WebP file (RFC 9649).
struct WebPChunk {
  /// Four ASCII letters.
  let type: String
  let data: [UInt8]

  /// The chunks of a file; throws where it is cut off or holds no image. What follows the size it states is not read.
  static func all(in bytes: [UInt8]) throws(PictureFault) -> [WebPChunk] {
    guard let size = bytes.number(at: 4, bytes: 4, .little), size <= bytes.count - 8, size >= 4,
      let chunks = chunks(in: Array(bytes[12..<(8 + size)])),
      let first = chunks.first, ["VP8X", "VP8 ", "VP8L"].contains(first.type),
      chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.type) })
    else { throw .malformed(.webp) }
    return chunks
  }

  /// Chunks that follow each other to the end; nil where the last does not fit.
  static func chunks(in bytes: [UInt8]) -> [WebPChunk]? {
    var chunks: [WebPChunk] = []
    var position = 0
    while position < bytes.count {
      guard let length = bytes.number(at: position + 4, bytes: 4, .little), length <= bytes.count - position - 8 else {
        return nil
      }
      let type = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
      chunks.append(WebPChunk(type: type, data: Array(bytes[(position + 8)..<(position + 8 + length)])))
      // Some writers leave the padding of the last chunk out.
      position += 8 + length + length % 2
    }
    return chunks
  }

  /// The chunk as it stands in a file, padded to an even length.
  var written: [UInt8] {
    var chunk = Array(type.utf8)
    chunk.append(data.count, bytes: 4, .little)
    return chunk + data + Array(repeating: 0, count: data.count % 2)
  }
}
