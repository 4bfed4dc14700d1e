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
  /// A value that was written before, in UTF-8.
  case written([UInt8])

  /// The same value, written once for all the places it stands in.
  var written: JSONText {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return .written(bytes)
  }

  /// The value as RFC 8259 has it, in UTF-8: nothing in it can end the script or begin a comment, and U+2028
  /// and U+2029 are escaped for readers that take JSON for JavaScript.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .real(let number): bytes += (Int(exactly: number).map { String($0) } ?? String(number)).utf8
    case .truth(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .written(let text): bytes += text
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
    var text = text
    text.withUTF8 { source in
      // Everything up to here has been written.
      var done = 0
      for (index, byte) in source.enumerated() where !isPlain(byte) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes += source[done..<index]
          bytes.append(UInt8(ascii: "\\"))
          done = index
        case 0xA8, 0xA9:
          guard index >= 2, source[index - 2] == 0xE2, source[index - 1] == 0x80 else { continue }
          bytes += source[done..<index - 2]
          escape(0x2028 + UInt16(byte - 0xA8), to: &bytes)
          done = index + 1
        default:
          bytes += source[done..<index]
          escape(UInt16(byte), to: &bytes)
          done = index + 1
        }
      }
      bytes += source[done...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is written as it is, whatever stands before it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0...0x1F,
      0x7F, 0xA8, 0xA9:
      false
    default: true
    }
  }

  private static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
  }
}
