import Vietnamese

/// The strings of JSON and of scripts, their escapes undone (RFC 8259 §7).
enum CodeReading {
  /// Adds what stands in a range of bytes; a quote begins or ends a block.
  static func read(_ bytes: [UInt8], _ range: Range<Int>, into row: inout SyllableRow) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        row.endBlock()
        index += 1
      case UInt8(ascii: "\\") where index + 1 < range.upperBound:
        let (scalar, length) = escape(bytes, index, end: range.upperBound)
        row.read(scalar)
        index += length
      default:
        let (scalar, length) = UTF8Reading.scalar(in: bytes, at: index)
        row.read(scalar)
        index += length
      }
    }
  }

  /// What an escape stands for, and its bytes. All but the numbered ones stand between words.
  private static func escape(_ bytes: [UInt8], _ index: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    guard bytes[index + 1] == UInt8(ascii: "u"), index + 6 <= end,
      let value = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    else { return (" ", 2) }
    return (Unicode.Scalar(value) ?? " ", 6)
  }
}
