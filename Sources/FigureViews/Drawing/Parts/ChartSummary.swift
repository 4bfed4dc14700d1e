/// A chart in a sentence or two, for those who do not see it.
struct ChartSummary {
  private let words: FigureWords

  init(_ words: FigureWords) {
    self.words = words
  }

  /// `form` opens it: `Biểu đồ thanh ngang`.
  func of(_ form: String, unit: String, numbers: [(name: String, number: ChartNumber)]) -> String {
    let known = numbers.compactMap { entry in
      entry.number.hundredths.map { (name: entry.name, amount: $0, label: entry.number.label) }
    }
    let most = known.map(\.amount).max()
    let least = known.map(\.amount).min()
    // Of equals the first is named.
    guard let top = known.first(where: { $0.amount == most }), let bottom = known.first(where: { $0.amount == least })
    else { return words.text(.chartEmpty, ["chart": form]) }
    if most == least {
      let name = known.count == 1 ? top.name : words[.chartEach]
      return words.text(.chartOfOne, ["chart": form, "unit": unit, "name": name, "number": top.label])
    }
    return words.text(
      .chartRange,
      [
        "chart": form, "unit": unit, "most": top.name, "top": top.label, "least": bottom.name, "bottom": bottom.label,
      ])
  }
}
