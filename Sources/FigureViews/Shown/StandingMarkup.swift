/// How a table or a chart says that its figures are illustrative, and up to which day they count.
enum StandingMarkup {
  /// Marks to stand behind a title.
  static func marks(_ standing: FigureStanding) -> String {
    standing.notes.map { " <span class=\"data-\($0.kind)\">\($0.text)</span>" }.joined()
  }
}

extension FigureStanding {
  /// What is to be said, in order: `Số liệu minh họa`, `Số liệu tính đến ngày 30/11/2026`, and of which periods two numbers are.
  var notes: [(kind: String, text: String)] {
    (isIllustrative ? [("mark", "Số liệu minh họa")] : [])
      + (cutOff.map { [("date", "Số liệu tính đến ngày \($0.numeric)")] } ?? [])
      + (comparison.map { [("date", $0)] } ?? [])
  }
}
