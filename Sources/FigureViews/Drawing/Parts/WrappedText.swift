/// A text in as many lines as it needs to be no wider than the room it has.
enum WrappedText {
  /// At least one line. Lines break at spaces; a single word that is too long breaks where the room ends.
  static func lines(_ text: String, size: Int, isBold: Bool = false, within room: Extent) -> [String] {
    var lines: [String] = []
    var line = ""
    func fits(_ text: String) -> Bool { TextWidth.of(text, size: size, isBold: isBold) <= room }
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
