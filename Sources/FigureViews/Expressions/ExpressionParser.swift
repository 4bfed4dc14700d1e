/// Takes apart what stands between `{{` and `}}`:
///
///     [change | share] FIGURE [YEAR]
///     table TABLE [YEAR]
///     chart CHART [YEAR]
///     year | next year | last year | period | last period
package enum ExpressionParser {
  /// What was read, or what keeps it from being read. Whether a name exists is no question here.
  /// - Parameters:
  ///   - text: The words with one space between them, at least one word.
  ///   - isFigure: Whether a figure has this name; only then can the first word be one that others follow.
  /// - Returns: The expression, or the mistake.
  static func parse(_ text: String, isFigure: (String) -> Bool) -> Result<FigureExpression, ExpressionMistake> {
    let words = text.split(separator: " ").map(String.init)
    if let offset = yearWords[text] { return .success(.year(offset: offset)) }
    if let isLast = periodWords[text] { return .success(.period(isLast: isLast)) }
    guard let first = words.first else { return .failure(.unknown(text)) }
    if yearWords[first] != nil || periodWords[first] != nil {
      return .failure(.superfluous(words.dropFirst().joined(separator: " ")))
    }
    if let verb = FigureVerb(rawValue: first) {
      guard words.count > 1 else { return .failure(.withoutName(verb)) }
      return year(words.dropFirst(2)).map { verb.expression(words[1], year: $0) }
    }
    // Where the first word is no figure and the second is no year, the first is rather a verb than a figure.
    if words.count > 1, !isFigure(first), Int(words[1]) == nil { return .failure(.unknown(text)) }
    return year(words.dropFirst()).map { .figure(first, year: $0) }
  }

  /// The expressions that name a year by its place to the year of the page or report.
  static let yearWords = ["last year": -1, "year": 0, "next year": 1]

  /// The expressions that name a period, and whether it is the one before.
  static let periodWords = ["period": false, "last period": true]

  /// The year that the rest of an expression is; nil where there is no rest.
  private static func year(_ words: ArraySlice<String>) -> Result<Int?, ExpressionMistake> {
    guard let word = words.first else { return .success(nil) }
    guard word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(word), year >= 1000
    else { return .failure(.noYear(word)) }
    return words.count == 1 ? .success(year) : .failure(.superfluous(words.dropFirst().joined(separator: " ")))
  }
}

/// What keeps an expression from being read.
enum ExpressionMistake: Error, Hashable {
  /// No figure, and no verb that anything follows.
  case unknown(String)
  /// `table` alone.
  case withoutName(FigureVerb)
  /// What stands where a year may stand is none.
  case noYear(String)
  /// Words after the year.
  case superfluous(String)
}
