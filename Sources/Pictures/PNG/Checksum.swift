/// The checksums that PNG and zlib demand.
enum Checksum {
  /// CRC-32 as PNG has it (ISO 3309).
  static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    crc32(Array(bytes), 0..<bytes.count)
  }

  /// That of a stretch of some bytes; eight at a time, because every byte of every picture goes through here.
  static func crc32(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    let (span, table) = (bytes.span, table.span)
    var crc: UInt32 = 0xFFFF_FFFF
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let first = Int(UInt8(truncatingIfNeeded: crc) ^ span[index])
      let second = Int(UInt8(truncatingIfNeeded: crc >> 8) ^ span[index + 1])
      let third = Int(UInt8(truncatingIfNeeded: crc >> 16) ^ span[index + 2])
      let fourth = Int(UInt8(truncatingIfNeeded: crc >> 24) ^ span[index + 3])
      crc = table[0x700 + first] ^ table[0x600 + second] ^ table[0x500 + third] ^ table[0x400 + fourth]
      crc ^= table[0x300 + Int(span[index + 4])] ^ table[0x200 + Int(span[index + 5])]
      crc ^= table[0x100 + Int(span[index + 6])] ^ table[Int(span[index + 7])]
      index += 8
    }
    while index < range.upperBound {
      crc = table[Int(crc & 0xFF) ^ Int(span[index])] ^ crc >> 8
      index += 1
    }
    return ~crc
  }

  /// For each of eight distances the sums of all bytes that stand so far before the end.
  private static let table: [UInt32] = {
    var table: [UInt32] = (0..<256).map { byte in
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
      return crc
    }
    for index in 256..<2_048 {
      let nearer = table[index - 256]
      table.append(table[Int(nearer & 0xFF)] ^ nearer >> 8)
    }
    return table
  }()

  /// Adler-32 (RFC 1950).
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }
}
