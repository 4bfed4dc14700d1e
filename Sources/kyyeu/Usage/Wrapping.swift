extension String {
  /// The text in lines of at most so many letters, broken at spaces; a longer word has a line to itself.
  func wrapped(to columns: Int) -> [String] {
    var lines = [String]()
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
