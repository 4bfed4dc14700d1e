import Vietnamese

/// What stands between `{{` and `}}` in Vietnamese words: `{{ tổng số đảng viên }}`, `{{ bảng xếp loại chi bộ 2025 }}`. Case, marks and
/// commas do not count.
enum VietnameseExpression {
  /// The same expression in the names of the declarations; the text itself where it is none of Vietnamese words.
  static func declared(_ text: String) -> String {
    var words = text.folded.filter { $0 != "," }.split(separator: " ").map(String.init)
    if let period = periods[words.joined(separator: " ")] { return period }
    var year = ""
    if let last = words.last, words.count > 1, last.utf8.count == 4, Int(last) != nil {
      year = " " + last
      words.removeLast()
      if words.last == "nam" { words.removeLast() }
    }
    let name = words.joined(separator: " ")
    if let figure = byName[.figure]?[name] { return figure + year }
    for (opening, verb, kind) in verbs where name.hasPrefix(opening + " ") {
      if let declared = byName[kind]?[String(name.dropFirst(opening.count + 1))] {
        return "\(verb.rawValue) \(declared)\(year)"
      }
    }
    return text
  }

  private static let periods = [
    "nam": "year", "nam truoc": "last year", "nam sau": "next year", "ky": "period", "ky truoc": "last period",
  ]

  /// The words that open an expression, and of what a name follows.
  private static let verbs: [(opening: String, verb: FigureVerb, kind: VietnameseName.Kind)] = [
    ("bang", .table, .table), ("bieu do", .chart, .chart), ("tang giam", .change, .figure),
    ("so sanh", .change, .figure), ("ty le", .share, .figure),
  ]

  private static let byName = Dictionary(grouping: VietnameseName.all, by: \.kind).mapValues { names in
    Dictionary(names.map { ($0.key, $0.declared) }, uniquingKeysWith: { first, _ in first })
  }
}
