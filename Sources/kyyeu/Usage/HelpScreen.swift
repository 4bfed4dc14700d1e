/// A help screen of the argument parser, made before its lines were wrapped.
struct HelpScreen {
  private let lines: [String]

  /// Nil where `text` is something else: a version, a script, JSON.
  init?(_ text: String) {
    guard text.hasPrefix(Self.overview) else { return nil }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Every option and command that it lists.
  var entries: [HelpEntry] {
    var (rest, entries) = (lines[...], [HelpEntry]())
    while !rest.isEmpty {
      if let entry = HelpEntry(takenFrom: &rest) { entries.append(entry) } else { rest.removeFirst() }
    }
    return entries
  }

  /// The screen in Vietnamese on a terminal of so many columns. A line that is not known stays as it is.
  func vietnamese(columns: Int) -> String {
    var (rest, made) = (lines[...], [String]())
    while let line = rest.first {
      if line.hasPrefix(Self.overview) {
        let abstract = HelpWords.vietnamese(String(line.dropFirst(Self.overview.count)))
        made += "Công dụng: \(abstract)".wrapped(to: columns)
        rest.removeFirst()
      } else if let usage = Synopsis.vietnamese(Array(rest.prefix { !$0.isEmpty })) {
        made += usage
        rest = rest.dropFirst(usage.count)
      } else if let closing = Self.closing.translation(of: line) {
        made.append(closing)
        rest.removeFirst()
      } else if let entry = HelpEntry(takenFrom: &rest) {
        made += entry.vietnamese(columns: columns)
      } else {
        made.append(Self.headings[line] ?? line)
        rest.removeFirst()
      }
    }
    return made.joined(separator: "\n")
  }

  private static let overview = "OVERVIEW: "
  private static let headings = ["ARGUMENTS:": "Tham số:", "OPTIONS:": "Tùy chọn:", "SUBCOMMANDS:": "Lệnh:"]
  private static let closing = SentencePair(
    "  See '… <subcommand>' for detailed help.", "  Chạy “… <lệnh>” để xem hướng dẫn của từng lệnh.")
}
