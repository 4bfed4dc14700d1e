/// Whether the data of a PNG are all there.
enum PNGSoundness {
  /// Throws where a chunk does not have the checksum it states, or the compressed picture ends before its last row.
  ///
  /// The picture is decompressed without being kept, and no further than its size goes, so that no data cost more than a
  /// picture of the largest size that is allowed.
  static func check(_ bytes: [UInt8]) throws(PictureFault) {
    let chunks = try PNGChunk.all(in: bytes)
    var data: [UInt8] = []
    for chunk in chunks {
      let stated = bytes.number(at: chunk.data.upperBound, bytes: 4, .big)
      guard stated == Int(Checksum.crc32(bytes, (chunk.range.lowerBound + 4)..<chunk.data.upperBound)) else {
        throw .malformed(.png)
      }
      if chunk.type == "IDAT" { data += bytes[chunk.data] }
    }
    guard let header = chunks.first, let size = size(of: Array(bytes[header.data])),
      Inflation<CountedBytes>.count(zlib: data, atMost: size) == size
    else { throw .malformed(.png) }
  }

  /// Bytes of the picture before compression, a filter byte before each row (PNG, third edition, sections 7.2 and 8.1); nil
  /// where the header makes no sense.
  private static func size(of header: [UInt8]) -> Int? {
    guard header.count == 13, let width = header.number(at: 0, bytes: 4, .big),
      let height = header.number(at: 4, bytes: 4, .big), let samples = samples[header[9]]
    else { return nil }
    let bits = samples * Int(header[8])
    switch header[12] {
    case 0: return rows(width, height, bits)
    case 1:
      var size = 0
      for pass in passes {
        let across = (width - pass.x + pass.dx - 1) / pass.dx
        let down = (height - pass.y + pass.dy - 1) / pass.dy
        if across > 0, down > 0 { size += rows(across, down, bits) }
      }
      return size
    default: return nil
    }
  }

  private static func rows(_ width: Int, _ height: Int, _ bits: Int) -> Int {
    height * (1 + (width * bits + 7) / 8)
  }

  /// Samples of a pixel by the kind of colour: grey, colours, palette, grey and colours with transparency.
  private static let samples: [UInt8: Int] = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]

  /// Where the pixels of each pass of an interlaced picture begin, and how far apart they are.
  private static let passes: [(x: Int, y: Int, dx: Int, dy: Int)] = [
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
  ]
}
