/// A JSON value that can stand inside a script element.
enum JSONText: Sendable {
  case string(String)
  case number(Int)
  /// Finite.
  case real(Double)
  case truth(Bool)
  case list([JSONText])
  /// Members in the order written; those that are nil are left out.
  case object([(String, JSONText?)])

  /// The value as RFC 8259 has it, in UTF-8: nothing in it can end the script or begin a comment, and U+2028
  /// and U+2029 are escaped for readers that take JSON for JavaScript.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .real(let number): bytes += (Int(exactly: number).map { String($0) } ?? String(number)).utf8
    case .truth(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for case (let name, let value?) in members {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        Self.write(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0...0x1F, 0x7F: escape(UInt16(byte), to: &bytes)
      case 0xA8 where last == (0xE2, 0x80), 0xA9 where last == (0xE2, 0x80):
        bytes.removeLast(2)
        escape(0x2028 + UInt16(byte - 0xA8), to: &bytes)
      default: bytes.append(byte)
      }
      last = (last.1, byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
  }
}
