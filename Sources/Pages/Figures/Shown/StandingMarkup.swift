/// How a table or a chart says that its figures are illustrative, and up to which day they count.
enum StandingMarkup {
  /// Marks to stand behind a title.
  static func marks(_ standing: FigureStanding) -> String {
    (standing.isIllustrative ? " <span class=\"data-mark\">Số liệu minh họa</span>" : "")
      + (standing.cutOff.map { " <span class=\"data-date\">Số liệu tính đến ngày \($0.numeric)</span>" } ?? "")
  }
}
