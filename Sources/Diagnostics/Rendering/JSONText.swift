/// The writing of JSON values (RFC 8259).
enum JSONText {
  /// A string with its quotes. What a terminal would obey or hide is escaped too, so that a log can be read as it is.
  static func string(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case _ where scalar.showsItself: written.unicodeScalars.append(scalar)
      default: UTF16.encode(scalar)?.forEach { written += escape($0) }
      }
    }
    return written + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
