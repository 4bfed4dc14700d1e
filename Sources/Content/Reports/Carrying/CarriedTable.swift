import Vietnamese

/// A Markdown table as the next year's report begins with it.
struct CarriedTable {
  private let headings: [String]
  private let isAnnex: Bool
  private let numbers: TypedNumbers

  /// `heading` is the table's first line.
  init(heading: String, isAnnex: Bool, numbers: TypedNumbers) {
    headings = Self.cells(of: heading).map { Substring($0).trimmed.folded }
    self.isAnnex = isAnnex
    self.numbers = numbers
  }

  /// Whether a line is the one that parts the head of a table from its rows.
  static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|:- \t\r".contains($0) }
  }

  /// A row: typed numbers are marked; in an annex typed results are out, and the mark stands in their place.
  func carried(_ row: String) -> String {
    if Self.isRule(row) { return row }
    let isOpen = !row.drop(while: \.isBlank).hasPrefix("|")
    let cells = Self.cells(of: row)
    return cells.indices.map { index in
      // Of `| a | b |` the first and the last cell are what stands outside of the table.
      let column = index - (isOpen ? 0 : 1)
      return carried(cells[index], under: headingCells.indices.contains(column) ? headingCells[column] : "")
    }.joined(separator: "|")
  }

  private var headingCells: [String] {
    headings.first == "" ? Array(headings.dropFirst()) : headings
  }

  private func carried(_ cell: String, under heading: String) -> String {
    let words = Substring(cell).trimmed
    guard !words.isEmpty, !Self.ordinals.contains(heading) else { return cell }
    let isResult =
      isAnnex && !words.contains(SetAside.character)
      && (Self.results.contains(where: heading.hasPrefix)
        || words.allSatisfy { "0123456789.,%‰ \u{A0}+-–/*".contains($0) })
    return isResult ? " \(FillInMark.text) " : numbers.marked(cell)
  }

  private static let ordinals: Set = ["tt", "stt", "so tt", "so thu tu"]

  /// How the headings of columns begin under which results of a year stand.
  private static let results = [
    "ke hoach", "thuc hien", "dat", "ket qua", "ty le", "so voi", "so luong", "tang", "giam", "hoan thanh", "ghi chu",
  ]

  /// What stands between the strokes of a row that are not escaped.
  private static func cells(of row: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in row {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }
}
