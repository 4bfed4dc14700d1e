import Text

/// How a table or a chart says that its figures are illustrative, and up to which day they count.
enum StandingMarkup {
  /// Marks to stand behind a title.
  static func marks(_ standing: FigureStanding, _ words: FigureWords) -> String {
    standing.notes(words).map { " <span class=\"data-\($0.kind)\">\(XMLText.escaped($0.text))</span>" }.joined()
  }
}

extension FigureStanding {
  /// What is to be said, in order: `Số liệu minh họa`, `Số liệu tính đến ngày 30/11/2026`, and of which periods two numbers are.
  func notes(_ words: FigureWords) -> [(kind: String, text: String)] {
    (isIllustrative ? [("mark", words[.illustrative])] : [])
      + (cutOff.map { [("date", words.text(.asOf, ["date": $0.numeric]))] } ?? [])
      + (comparison.map { [("date", $0)] } ?? [])
  }
}
