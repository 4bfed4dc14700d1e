/// The numbers and words of a text that may be a date.
struct DateTokens {
  /// Runs of ASCII digits, and runs of letters in lower case and without marks, in their order.
  let all: [Substring]

  init(_ text: String) {
    var tokens: [Substring] = []
    for part in text.folded.split(whereSeparator: { !($0.isLetter || $0.isASCII && $0.isNumber) }) {
      var rest = part
      while let first = rest.first {
        let run = rest.prefix { $0.isNumber == first.isNumber }
        tokens.append(run)
        rest = rest.dropFirst(run.count)
      }
    }
    all = tokens
  }

  /// The text with the digits of other scripts as those of ASCII, and each no-break space an ordinary one.
  static func withASCIIDigits(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch (scalar.properties.generalCategory, scalar.properties.numericValue) {
      case (.decimalNumber, let value?): result.append(Unicode.Scalar(UInt8(0x30 + value)))
      case (.spaceSeparator, _): result.append(" ")
      case (_, _) where scalar == "－": result.append("-")
      case (_, _) where scalar == "／": result.append("/")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text without a time of day and a zone, and whether it had one.
  static func withoutTime(_ text: String) -> (rest: String, hadTime: Bool) {
    let clock = /[Tt ,]*\b\d{1,2}\s*(?:[:hH]\s*\d{2}(?::\d{2})?|[hH]|giờ)(?:[.,]\d+)?(?:\s*(?:AM|PM|am|pm|SA|CH))?/
    let zone = /\s*(?:[Zz]|[+-]\d{2}:?\d{2}|UTC|GMT)\s*$/
    var rest = text
    // A date of ISO runs into its time without a space.
    if let match = rest.firstMatch(of: /^(\d{4}-\d{1,2}-\d{1,2})[Tt]\d.*$/) { return (String(match.output.1), true) }
    if let match = rest.firstMatch(of: /^(\d{4}-\d{1,2}-\d{1,2})(?:[Zz]|[+-]\d{2}:\d{2})$/) {
      return (String(match.output.1), true)
    }
    guard let match = rest.firstMatch(of: clock) else { return (text, false) }
    rest.replaceSubrange(match.range, with: " ")
    if let match = rest.firstMatch(of: zone) { rest.replaceSubrange(match.range, with: "") }
    return (rest, true)
  }
}
