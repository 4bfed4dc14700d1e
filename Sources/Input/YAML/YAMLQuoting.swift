/// Writes text so that YAML reads it back as it was.
package enum YAMLQuoting {
  /// The text as it stands where it reads back as itself, else in double quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether the text starts with a letter or digit and holds nothing that means something to YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    return (first.properties.isAlphabetic || first.properties.numericType != nil) && last != " "
      && text.unicodeScalars.allSatisfy { !":#\"'\\\n\r\t[]{},&*!|>%@`".unicodeScalars.contains($0) }
  }
}
