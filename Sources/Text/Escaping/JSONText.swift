/// A JSON value that can stand inside a script element and in a log.
package enum JSONText: Sendable {
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
  package var written: JSONText {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return .written(bytes)
  }

  /// The value as RFC 8259 has it, in UTF-8: nothing in it can end a script or begin a comment, and what a terminal would
  /// obey or hide is escaped, so that a log can be read as it is.
  package func write(to bytes: inout [UInt8]) {
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

  /// A string with its quotes.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    write(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "<", ">", "&": escape(UInt16(scalar.value), to: &bytes)
      // Letters of Latin with any mark are most of every text, and need no look at their properties.
      case "\u{20}"..."\u{7E}", "\u{C0}"..."\u{2FF}", "\u{1E00}"..."\u{1EFF}": bytes += String(scalar).utf8
      case _ where scalar.showsItself: bytes += String(scalar).utf8
      default: UTF16.encode(scalar)?.forEach { escape($0, to: &bytes) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
  }
}
