import Diagnostics

/// One line of a file, without what ends it.
struct HeadLine {
  let text: String
  /// Its bytes in the file.
  let range: Range<Int>
  /// Counted from 1.
  let number: Int

  /// The lines of a stretch of a file that begins at the start of a line.
  static func lines(in source: SourceText, _ range: Range<Int>) -> [HeadLine] {
    var lines: [HeadLine] = []
    var start = range.lowerBound
    var number = source.location(atByte: start).place?.line ?? 1
    while start < range.upperBound {
      let next = FrontMatter.nextLine(after: start, in: source.bytes)
      let end = source.bytes[start..<next].lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? start
      lines.append(
        HeadLine(text: String(decoding: source.bytes[start..<end], as: UTF8.self), range: start..<end, number: number))
      (start, number) = (next, number + 1)
    }
    return lines
  }

  /// What is seen of it: without white space and marks of no width before and after.
  var word: String {
    let scalars = text.unicodeScalars.drop(while: Self.isUnseen)
    return scalars.lastIndex { !Self.isUnseen($0) }.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
  }

  /// Whether nothing is on it that is seen.
  var isBlank: Bool { text.unicodeScalars.allSatisfy(Self.isUnseen) }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  /// The key of a line `key: value` or `key:` that is not indented; nil for any other line.
  var key: String? {
    guard let match = text.prefixMatch(of: /([\p{L}_][\p{L}\p{M}\p{N}_ -]{0,40}?)\s*[:：](?:\s|$)/) else { return nil }
    return String(match.output.1)
  }

  /// Whether a front matter may hold such a line: a key, what is indented below one, an item of a list, a remark.
  var isOfHead: Bool {
    isBlank || key != nil || text.hasPrefix(" ") || text.hasPrefix("- ") || text.hasPrefix("#") && !text.hasPrefix("# ")
      || text.hasPrefix("# ") && text.contains(":") || text.hasPrefix("]") || text.hasPrefix("}")
  }
}
