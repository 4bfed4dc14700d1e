extension Substring {
  /// Without spaces, tabs and line ends before and after.
  package var trimmed: String {
    let kept = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(kept[...last]))
  }
}

extension String {
  /// Trimmed, each run of ordinary white space one space; a no-break space inside stays.
  package var onOneLine: String {
    if isPlainLine { return self }
    var result = UnicodeScalarView()
    var isApart = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace, scalar != "\u{A0}", scalar != "\u{202F}" {
        isApart = true
      } else {
        if isApart, !result.isEmpty { result.append(" ") }
        result.append(scalar)
        isApart = false
      }
    }
    return String(result)
  }

  /// Whether it is surely such a line already, told from its bytes: single spaces between other characters, and nothing
  /// from the places where Unicode keeps further white space.
  private var isPlainLine: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      switch (last, byte) {
      case (_, ..<0x20), (0x20, 0x20), (0xC2, 0x85), (0xC2, 0xA0), (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81),
        (0xE3, 0x80):
        return false
      default: last = byte
      }
    }
    return last != 0x20
  }
}
