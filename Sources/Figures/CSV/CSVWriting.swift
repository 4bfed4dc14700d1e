/// Writes CSV that a spreadsheet in Vietnamese opens as it is: UTF-8 with its mark, semicolons, CRLF.
enum CSVWriting {
  /// A file of these records.
  static func file(_ records: [[String]]) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + text(records, separator: ";").utf8
  }

  /// The records as lines, each ending with CRLF.
  static func text(_ records: [[String]], separator: Character) -> String {
    records.map { record in
      record.map { cell($0, separator: separator) }.joined(separator: String(separator)) + "\r\n"
    }.joined()
  }

  private static func cell(_ text: String, separator: Character) -> String {
    // By scalars, since a mark that follows a quote makes one character of both.
    let special = Set("\"\r\n".unicodeScalars).union(separator.unicodeScalars)
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
