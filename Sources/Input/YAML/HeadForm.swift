import Diagnostics

/// What stands at the beginning of a file in which no front matter was found, or none that ends: a head all the same, in another form or
/// not quite at the beginning.
package enum HeadForm: Sendable {
  /// Blank lines, spaces or marks that nobody sees stand before the first line `---`.
  case notFirst(fence: Int)
  /// A line that is nearly `---` opens it.
  case wrongFence(Range<Int>, written: String)
  /// It is TOML, between `+++`, or behind `---toml`. The range holds the TOML alone.
  case toml(Range<Int>)
  /// It is JSON.
  case json(Range<Int>)
  /// It stands in a block of code.
  case codeBlock(Range<Int>)
  /// Keys and values with no line `---` before them. `last` is the line of the last of them.
  case bare(last: Int)
  /// The line that seems to be meant for the one that closes it.
  case wrongClosing(Range<Int>, written: String)
  /// Nothing closes it. `last` is the number of its last line.
  case open(last: Int)

  /// The head and where the text behind it begins; nil where the file begins with no head. `isKey` tells whether a name is that of a key.
  package static func of(_ source: SourceText, isKey: (String) -> Bool) -> (form: HeadForm, body: Int)? {
    // No head of another form is longer.
    let lines = HeadLine.lines(in: source, source.start..<min(source.bytes.count, source.start + longest))
    guard let first = lines.first(where: { !$0.isBlank }) else { return nil }
    let rest = lines.drop { $0.number <= first.number }
    let word = first.word
    if first.text.hasPrefix("---"), first.number == 1 { return opened(first, rest, source) }
    if word == "---", looksLikeHead(rest) {
      return (.notFirst(fence: first.range.lowerBound), closing(rest, source) { $0 == "---" })
    }
    if word == "+++" {
      let end = rest.first { $0.word == "+++" }
      return (.toml(range(rest, before: end)), after(end, source))
    }
    if word.hasPrefix("{"), (word.dropFirst().trimmed + (rest.first?.word ?? "")).hasPrefix("\"") {
      let end = lines.first { $0.number >= first.number && $0.word.hasSuffix("}") && !$0.text.hasPrefix(" ") }
      return (.json(first.range.lowerBound..<(end?.range.upperBound ?? first.range.upperBound)), after(end, source))
    }
    if word.hasPrefix("```"), ["yaml", "yml", "toml", "json"].contains(word.dropFirst(3).trimmed.lowercased()) {
      let end = rest.first { $0.text.hasPrefix("```") }
      return (.codeBlock(range(rest, before: end)), after(end, source))
    }
    if isFenceLike(word), looksLikeHead(rest) {
      return (.wrongFence(first.range, written: word), closing(rest, source) { $0 == "---" || $0 == word })
    }
    if let key = first.key, isKey(key) {
      let head = lines.drop { $0.number < first.number }.prefix { $0.isOfHead && !$0.isBlank }
      let fence = rest.first { $0.number == (head.last?.number ?? 0) + 1 && isFenceLike($0.word) }
      return (.bare(last: head.last?.number ?? first.number), after(fence ?? head.last, source))
    }
    return nil
  }

  /// Bytes of the beginning of a file that are looked through.
  private static let longest = 1 << 16

  /// What a first line that begins with `---` opens: a head of another form, or one that is not closed.
  private static func opened(
    _ first: HeadLine, _ rest: ArraySlice<HeadLine>, _ source: SourceText
  ) -> (form: HeadForm, body: Int)? {
    let word = first.text.dropFirst(3).trimmed.lowercased()
    let end = rest.first { $0.word == "---" }
    switch word {
    case "toml": return (.toml(range(rest, before: end)), after(end, source))
    case "json": return (.json(range(rest, before: end)), after(end, source))
    case "yaml", "yml": return (.wrongFence(first.range, written: first.word), after(end, source))
    case "":
      let head = rest.prefix { $0.isOfHead && !isFenceLike($0.word) }
      let next = rest.first { $0.number > (head.last?.number ?? first.number) }
      if let next, isFenceLike(next.word) {
        return (.wrongClosing(next.range, written: next.text), after(next, source))
      }
      let last = head.last { !$0.isBlank } ?? first
      return (.open(last: last.number), after(last, source))
    default:
      guard isFenceLike(first.word), looksLikeHead(rest) else { return nil }
      return (
        .wrongFence(first.range, written: first.word),
        closing(rest, source) { $0 == "---" || $0 == first.word }
      )
    }
  }

  /// Whether a line seems meant for `---`: of hyphens, of dashes as word processors make of them, or what ends YAML.
  private static func isFenceLike(_ word: String) -> Bool {
    if word == "..." || word == "***" { return true }
    return !word.isEmpty && word.unicodeScalars.allSatisfy { "-–—―−_=~".unicodeScalars.contains($0) }
      && (word.unicodeScalars.count > 1 || word == "—" || word == "―")
  }

  private static func looksLikeHead(_ lines: ArraySlice<HeadLine>) -> Bool {
    lines.first { !$0.isBlank }?.key != nil
  }

  private static func range(_ lines: ArraySlice<HeadLine>, before end: HeadLine?) -> Range<Int> {
    let start = lines.first?.range.lowerBound ?? 0
    return start..<max(start, end?.range.lowerBound ?? lines.last?.range.upperBound ?? start)
  }

  private static func closing(
    _ lines: ArraySlice<HeadLine>, _ source: SourceText, where isEnd: (String) -> Bool
  ) -> Int {
    after(lines.first { isEnd($0.word) }, source)
  }

  /// The byte behind a line; the end of the file without one.
  private static func after(_ line: HeadLine?, _ source: SourceText) -> Int {
    line.map { FrontMatter.nextLine(after: $0.range.upperBound, in: source.bytes) } ?? source.bytes.count
  }
}
