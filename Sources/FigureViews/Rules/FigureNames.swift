import Diagnostics

/// Which names a message offers to somebody who wrote a wrong one.
struct FigureNames {
  let required: Wording
  /// The expression that was most likely meant.
  let nearest: String?
  /// A name that may stand there.
  let example: String

  /// For an expression that names nothing.
  static func like(_ text: String) -> FigureNames {
    let words = text.split(separator: " ").map(String.init)
    if words.count > 1, let verb = FigureVerb(rawValue: words[0]) {
      let names = after(verb)
      return FigureNames(
        required: names.required,
        nearest: NearestName.of(words[1], among: Self.names(verb)).map { "\(verb.rawValue) \($0)" },
        example: names.example)
    }
    return FigureNames(required: anyFigure, nearest: nearest(to: text, words: words), example: figures[0])
  }

  /// For a verb that nothing follows.
  static func after(_ verb: FigureVerb) -> FigureNames {
    let list = names(verb)
    let isShort = verb == .table || verb == .chart
    let joined = list.joined(separator: ", ")
    return FigureNames(
      required: isShort ? Wording(vi: "Một trong: \(joined)", en: "One of \(joined)") : anyFigure, nearest: nil,
      example: list[0])
  }

  private static func names(_ verb: FigureVerb) -> [String] {
    switch verb {
    case .table: TableForm.all.map(\.name)
    case .chart: ChartForm.all.map(\.name)
    case .change: figures
    case .share: Figure.all.filter { $0.whole != nil }.map(\.name)
    }
  }

  private static let figures = Figure.all.map(\.name)

  private static let anyFigure = Wording(
    vi: "Một tên có trong danh sách của lệnh kyyeu explain figures", en: "A name that kyyeu explain figures lists")

  /// A figure, a verb that was written wrongly, or a table or chart whose verb was forgotten.
  private static func nearest(to text: String, words: [String]) -> String? {
    if words.count > 1, let verb = NearestName.of(words[0], among: FigureVerb.allCases.map(\.rawValue)) {
      return ([verb] + words.dropFirst()).joined(separator: " ")
    }
    let blocks = FigureVerb.allCases.filter { $0 == .table || $0 == .chart }.flatMap { verb in
      names(verb).filter { $0 == text }.map { "\(verb.rawValue) \($0)" }
    }
    return blocks.first ?? NearestName.of(text, among: figures + Array(ExpressionParser.yearWords.keys))
  }
}
