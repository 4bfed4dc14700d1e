/// The text of a chapter as the next year's begins with it: what was typed for the year before is marked, tables of typed
/// results in annexes are emptied.
struct CarriedBody {
  let isAnnex: Bool
  let statesTargets: Bool

  func carried(_ text: String) -> String {
    let aside = SetAside(text)
    let numbers = TypedNumbers(sparesWholes: statesTargets)
    var table: CarriedTable?
    var isCode = false
    let lines = aside.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let carried = lines.indices.map { index -> String in
      let line = lines[index]
      let words = line.drop(while: \.isBlank)
      if words.hasPrefix("```") || words.hasPrefix("~~~") { isCode.toggle() }
      if isCode || words.hasPrefix("#") || words.hasPrefix("```") || words.hasPrefix("~~~") { return line }
      if table != nil, !line.contains("|") { table = nil }
      if let table { return table.carried(line) }
      if line.contains("|"), lines.indices.contains(index + 1), CarriedTable.isRule(lines[index + 1]) {
        table = CarriedTable(heading: line, isAnnex: isAnnex, numbers: numbers)
        return line
      }
      let start = line.prefixMatch(of: Self.ordinal)?.range.upperBound ?? line.startIndex
      return line[..<start] + numbers.marked(String(line[start...]))
    }
    return aside.restored(carried.joined(separator: "\n"))
  }

  /// The number of an item of a list.
  private static var ordinal: Regex<Substring> { /\s*(?:>\s*)*[0-9]+[.)]\s/ }
}
