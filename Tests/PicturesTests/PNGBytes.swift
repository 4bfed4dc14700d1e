/// A grey picture of 2 by 1 pixels as a PNG.
enum PNGBytes {
  typealias Bytes = PictureBytes

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return Bytes.big(data.count, 4) + body + Bytes.big(Int(crc(body)), 4)
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  static let header = chunk("IHDR", Bytes.big(2, 4) + Bytes.big(1, 4) + [8, 0, 0, 0, 0])
  static let end = chunk("IEND", [])

  /// One row: no filter, two grey samples, in a stored block.
  static let image = chunk("IDAT", zlib([0, 0x40, 0xC0]))

  static let plain = signature + header + image + end

  /// With everything that editors add.
  static func full(orientation: Int?) -> [UInt8] {
    let secret = Array(Bytes.secret.utf8)
    let texts = ["tEXt", "zTXt", "iTXt", "tIME", "sPLT", "vpAg", "caBX"].flatMap {
      chunk($0, Array("Author\0".utf8) + secret)
    }
    let colour = chunk("iCCP", secret + [0, 0] + zlib(Bytes.profile()))
    return signature + header + colour + drawn + texts + image
      + chunk("eXIf", Bytes.exif(orientation: orientation, littleEndian: false))
      + texts + end + secret
  }

  /// Chunks that change how the picture is drawn.
  static let drawn =
    chunk("gAMA", Bytes.big(45_455, 4)) + chunk("pHYs", Bytes.big(2835, 4) + Bytes.big(2835, 4) + [1])
    + chunk("tRNS", [0, 0x40]) + chunk("bKGD", [0, 0])

  /// A zlib stream of one stored block.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return [0x78, 0x01, 0x01] + Bytes.little(bytes.count, 2) + Bytes.little(~bytes.count, 2) + bytes
      + Bytes.big(high << 16 | low, 4)
  }

  /// CRC-32, written apart from the code under test.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    let table = (0..<256 as Range<UInt32>).map { start in
      (0..<8).reduce(start) { value, _ in value % 2 == 0 ? value / 2 : value / 2 ^ 0xEDB8_8320 }
    }
    return bytes.reduce(0xFFFF_FFFF) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] } ^ 0xFFFF_FFFF
  }
}
