import Vietnamese

/// Finds the numbers that somebody typed into a line of prose as the result of a year, and marks each for somebody to look at.
///
/// What is no result of the year is left: dates, years, numbers and symbols of documents, and numbers that tell which one of
/// several is meant. In doubt a number is marked: a mark too many is deleted, a number too many is signed.
struct TypedNumbers {
  /// Whether `100%` is left, too: among targets it is what is aimed at each year.
  let sparesWholes: Bool

  /// The line with the mark behind each typed number and its sign of percent.
  func marked(_ line: String) -> String {
    var scan = LineScan(line)
    var result = ""
    while let token = scan.next() {
      result += token.text
      guard isResult(token, in: scan) else { continue }
      result += " " + FillInMark.text
      // Right behind the mark these would make it a link.
      if let next = scan.rest.first, next == "(" || next == "[" || next == ":" { result += " " }
    }
    return result
  }

  private func isResult(_ token: LineScan.Token, in scan: LineScan) -> Bool {
    let rest = scan.rest
    if rest.drop(while: \.isBlank).hasPrefix(FillInMark.text) { return false }
    switch token.kind {
    case .other: return false
    case .word: return NumberWords.isCount(token.text, before: rest)
    case .number:
      if sparesWholes, token.text == "100%" || token.text == "100 %" { return false }
      return NumberShape(token.text).isCount && !NumberContext.isNamed(token.text, by: scan.words)
        && !NumberContext.isYear(token.text, in: scan)
    }
  }
}

extension Character {
  /// A space within a line.
  var isBlank: Bool { self == " " || self == "\u{A0}" || self == "\t" }
}
