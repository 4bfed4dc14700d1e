/// The text of an example without its mark `↓`, and the place that the mark named.
struct MarkedText {
  /// Where the finding must point; nil where the text holds no mark.
  let fault: Location?
  /// The lines in their order: all of a short text, of a long one the beginning and those that lead to the mark.
  let parts: [Part]

  enum Part {
    /// A line: the marked one with the place of the mark, another with its first character.
    case line(Location.Place)
    /// So many lines that are left out.
    case gap(Int)
  }

  /// A text of more lines is long; of a long text this many are shown from its beginning.
  private static let (longest, beginning) = (40, 8)

  init(_ marked: String, path: String) {
    let bytes = Array(marked.utf8)
    let mark = Array(String(Example.mark).utf8)
    let offset = bytes.indices.first { bytes[$0...].starts(with: mark) }
    let text = offset.map { Array(bytes[..<$0] + bytes[($0 + mark.count)...]) } ?? bytes
    let source = SourceText(path: path, bytes: text)
    let fault = offset.map { source.location(atByte: $0) }
    self.fault = fault
    let last = source.location(atByte: text.count).place?.line ?? 1
    let shown =
      last <= Self.longest ? [1...last] : [1...Self.beginning] + Self.end(of: last, before: fault?.place?.line)
    let lines = shown.flatMap(\.self).compactMap { number -> Location.Place? in
      let place = number == fault?.place?.line ? fault?.place : source.location(line: number, utf8Column: 1).place
      // What follows the last line break is a line only to a mark that stands there.
      guard let place, number < last || !place.excerpt.isEmpty || place == fault?.place else { return nil }
      return place
    }
    var parts: [Part] = []
    var next = 1
    for line in lines {
      if line.line > next { parts.append(.gap(line.line - next)) }
      parts.append(.line(line))
      next = line.line + 1
    }
    let end = text.last == UInt8(ascii: "\n") ? last : last + 1
    if next < end { parts.append(.gap(end - next)) }
    self.parts = parts
  }

  /// The lines around the marked one of a long text; none where that is shown already.
  private static func end(of last: Int, before marked: Int?) -> [ClosedRange<Int>] {
    guard let marked, marked > beginning else { return [] }
    return [max(marked - 2, beginning + 1)...marked]
  }
}
