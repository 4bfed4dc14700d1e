extension Substring {
  /// Without spaces, tabs and line ends before and after.
  var trimmed: String {
    let kept = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(kept[...last]))
  }
}

extension String {
  /// Trimmed, each run of ordinary white space one space; a no-break space inside stays.
  var onOneLine: String {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return self }
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
}
