import Testing

/// Documents that make a careless parser take time or memory that grows with the square of their length.
enum HostileDocuments {
  struct Document: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }
  }

  /// Each of about `size` bytes.
  static func all(size: Int) -> [Document] {
    (addresses(size) + blocks(size) + inlines(size) + references(size) + tables(size) + characters(size)).map {
      Document(name: $0, text: $1)
    }
  }

  /// A table whose head has `columns` cells, and `rows` rows that have one and are filled up.
  static func table(columns: Int, rows: Int = 0) -> String {
    "|" + String(repeating: "a|", count: columns) + "\n|" + String(repeating: "-|", count: columns) + "\n"
      + String(repeating: "|b|\n", count: rows)
  }

  /// Text whose bare addresses take long to find, after all blocks have been read.
  static func addresses(count: Int) -> String {
    String(repeating: "a@", count: count)
  }

  private static func fill(_ unit: String, _ size: Int) -> String {
    String(repeating: unit, count: max(size / unit.utf8.count, 1))
  }

  private static func addresses(_ size: Int) -> [(String, String)] {
    [
      ("underscores in an address", "www." + fill("_", size)),
      ("at signs", fill("a@", size)),
      ("schemes", fill("http://", size)),
      ("brackets behind an address", "www.a.vn" + fill(")", size)),
    ]
  }

  private static func blocks(_ size: Int) -> [(String, String)] {
    let stairs = (0..<Int((Double(2 * size)).squareRoot())).map { String(repeating: " ", count: $0) + "- a\n" }.joined()
    return [
      ("quotations in quotations", fill("> ", size) + "a"),
      ("lists in lists", fill("- ", size) + "a"),
      ("lists of a stair", stairs),
      ("lists in quotations", fill("> - ", size) + "a"),
      ("headings", fill("# a\n", size)),
      ("equal headings", fill("## ế\n\n", size)),
      ("a heading of many lines", fill("a\n", size) + "==="),
      ("tabs", fill("\t", size)),
    ]
  }

  private static func inlines(_ size: Int) -> [(String, String)] {
    let backticks = (1..<Int((Double(2 * size)).squareRoot())).map { String(repeating: "`", count: $0) }
    return [
      ("emphasis never closed", fill("*a **a ", size)),
      ("underscores", fill("_", size)),
      ("emphasis of two kinds", fill("*_", size) + "a" + fill("_*", 20)),
      ("tildes", fill("~", size)),
      ("tildes and letters", fill("~a ", size)),
      ("backticks of all lengths", backticks.joined(separator: " ")),
      ("comments never closed", fill("<!--", size)),
      ("declarations never closed", fill("<!A ", size)),
      ("CDATA never closed", fill("a <![CDATA[", size)),
      ("instructions never closed", fill("a <?", size)),
      ("pictures never closed", fill("![l", size)),
      ("links never closed", fill("[a](", size)),
      ("open brackets", fill("[", size)),
      ("brackets in brackets", fill("[", size / 2) + "a" + fill("]", size / 2)),
      ("figures never closed", fill("{{ a ", size)),
      ("figures", fill("{{ members.total }}", size)),
    ]
  }

  private static func references(_ size: Int) -> [(String, String)] {
    [
      ("definitions of addresses", (0..<size / 12).map { "[\($0)]: /x\n" }.joined() + "[0]"),
      ("a long address used often", "[a]: /" + fill("x", 1000) + "\n\n" + fill("[a] ", size - 1000)),
      ("uses of a footnote", "[^a]: x\n\n" + fill("[^a]", size)),
      ("definitions of footnotes", (0..<size / 12).map { "[^\($0)]: x\n\n" }.joined()),
    ]
  }

  private static func tables(_ size: Int) -> [(String, String)] {
    [
      ("a wide table", table(columns: size / 4)),
      ("a wide table with short rows", table(columns: size / 8, rows: size / 8)),
      ("a long table", "|a|b|\n|-|-|\n" + fill("|\\||\n", size)),
    ]
  }

  private static func characters(_ size: Int) -> [(String, String)] {
    [
      ("entities", fill("&amp;", size)),
      ("entities that there are not", fill("&x", size)),
      ("backslashes", fill("\\*", size)),
      ("zero bytes", fill("\0", size)),
      ("one long word", fill("ế", size)),
      ("marks on one letter", "a" + fill("\u{301}", size)),
      ("carriage returns", fill("\r", size)),
    ]
  }
}
