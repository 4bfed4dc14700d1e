/// The targets that a text states: the items of its lists.
enum Targets {
  /// The words of each item of the lists of a Markdown text, in order, each on one line.
  static func items(in text: String) -> [String] {
    var items: [String] = []
    var isInItem = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }.filter { $0 != "\r" }
      if let item = beginning(words) {
        items.append(item)
        isInItem = true
      } else if words.isEmpty || words.hasPrefix("#") {
        isInItem = false
      } else if isInItem, line.hasPrefix(" "), let last = items.popLast() {
        items.append("\(last) \(words)")
      }
    }
    return items.map { item in
      // The mark that ends an item in a list has no place in a table.
      item.hasSuffix(";") || item.hasSuffix(".") ? String(item.dropLast()) : item
    }
  }

  /// What stands behind the mark of an item; nil where the line is none.
  private static func beginning(_ line: String) -> String? {
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return String(line.dropFirst(2)) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return String(rest.dropFirst(2))
  }
}
