/// One chunk of a PNG file (PNG, third edition, section 5).
struct PNGChunk {
  /// Four ASCII letters.
  let type: String
  let data: Range<Int>
  /// From its length to its checksum.
  let range: Range<Int>

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks from `IHDR` to `IEND`; throws where one is cut off or one that every picture has is missing.
  static func all(in bytes: [UInt8]) throws(PictureFault) -> [PNGChunk] {
    var chunks: [PNGChunk] = []
    var position = signature.count
    while let length = bytes.number(at: position, bytes: 4, .big), length <= bytes.count - position - 12 {
      let data = (position + 8)..<(position + 8 + length)
      let type = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      chunks.append(PNGChunk(type: type, data: data, range: position..<(data.upperBound + 4)))
      position = data.upperBound + 4
      guard type == "IEND" else { continue }
      guard let header = chunks.first, header.type == "IHDR", header.data.count == 13, data.isEmpty,
        chunks.contains(where: { $0.type == "IDAT" })
      else { break }
      return chunks
    }
    throw .malformed(.png)
  }

  /// A chunk as it stands in a file, with its checksum.
  static func written(_ type: String, _ data: [UInt8]) -> [UInt8] {
    var chunk: [UInt8] = []
    chunk.append(data.count, bytes: 4, .big)
    chunk += type.utf8
    chunk += data
    chunk.append(Int(Checksum.crc32(chunk[4...])), bytes: 4, .big)
    return chunk
  }
}
