/// Which byte of a number comes first.
enum ByteOrder {
  case big, little
}

extension [UInt8] {
  /// The unsigned number in up to four bytes at an offset; nil where they do not all lie inside.
  func number(at offset: Int, bytes width: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset <= count - width else { return nil }
    let field = self[offset..<(offset + width)]
    return order == .big
      ? field.reduce(0) { $0 << 8 | Int($1) }
      : field.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether these ASCII letters stand at an offset.
  func has(_ letters: String, at offset: Int) -> Bool {
    offset >= 0 && offset <= count && self[offset...].starts(with: letters.utf8)
  }

  /// Adds the lowest bytes of a number.
  mutating func append(_ number: Int, bytes width: Int, _ order: ByteOrder) {
    let bytes = (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    append(contentsOf: order == .little ? bytes : bytes.reversed())
  }
}
