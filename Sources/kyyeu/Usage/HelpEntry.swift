/// One option, argument or command of a help screen: what is written, and beside it what it does.
struct HelpEntry {
  let label: String
  let text: String

  /// The column at which the parser begins what an entry does.
  private static let column = 26
  private static let indent = "  "

  /// Reads the entry that `lines` begin with, unwrapped, and takes its lines away; nil where they begin with none.
  init?(takenFrom lines: inout ArraySlice<String>) {
    guard let line = lines.first, line.hasPrefix(Self.indent), line.dropFirst(2).first != " " else { return nil }
    let margin = String(repeating: " ", count: Self.column)
    lines.removeFirst()
    // What does not fit beside a long label stands below it.
    if let below = lines.first, below.hasPrefix(margin) {
      lines.removeFirst()
      (label, text) = (String(line.dropFirst(2)), String(below.dropFirst(Self.column)))
    } else {
      let cut = line.index(line.startIndex, offsetBy: Self.column, limitedBy: line.endIndex) ?? line.endIndex
      (label, text) = (String(line[..<cut].dropFirst(2)).withoutFinalSpaces, String(line[cut...]))
    }
  }

  /// `--base-url` and the like, without the values that they take.
  var optionNames: [String] {
    label.split(separator: ", ").compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.hasPrefix("-") }
  }

  /// The lines of the entry in Vietnamese on a terminal of so many columns.
  func vietnamese(columns: Int) -> [String] {
    let label = Self.indent + Synopsis.placeholders(label)
    let margin = String(repeating: " ", count: Self.column)
    var lines = HelpWords.vietnamese(text).wrapped(to: columns - Self.column).map { margin + $0 }
    guard label.count < Self.column, let first = lines.first else { return [label] + lines }
    lines[0] = label + first.dropFirst(label.count)
    return lines
  }
}

extension String {
  fileprivate var withoutFinalSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
