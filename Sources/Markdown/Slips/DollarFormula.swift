/// A formula between dollar signs, as other programs set them: `$E=mc^2$`, `$$x$$`. Sums of money are none: `5$ và 10$`.
enum DollarFormula {
  /// The stretches of a text that are formulas, their signs included.
  static func all(in text: [UInt8]) -> [Range<Int>] {
    var formulas: [Range<Int>] = []
    let runs = SlipSearch.runs(of: UInt8(ascii: "$"), in: text)
    var index = 0
    while index + 1 < runs.count {
      let (open, close) = (runs[index], runs[index + 1])
      if open.count == close.count, open.count <= 2, isFormula(text, open.upperBound..<close.lowerBound),
        close.upperBound == text.count || !text[close.upperBound].isDigit
      {
        formulas.append(open.lowerBound..<close.upperBound)
        index += 2
      } else {
        index += 1
      }
    }
    return formulas
  }

  /// Touched by both signs, in Latin letters, and with a sign that formulas have, or a single letter.
  private static func isFormula(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = text[range].first, let last = text[range].last, !first.isBlank, !last.isBlank, range.count <= 200,
      text[range].allSatisfy({ $0 < 0x80 })
    else { return false }
    let hasLetter = text[range].contains { $0.isLetterOrDigit && !$0.isDigit }
    return hasLetter && (range.count == 1 || text[range].contains { "\\^_=+<>{".utf8.contains($0) })
  }
}
