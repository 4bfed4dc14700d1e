/// Counts the headings of a document that are numbered.
struct HeadingCounters {
  private let numbering: [HeadingNumber]
  private var counts: [Int]

  init(_ part: MarkdownPart) {
    numbering = part.numbering
    counts = Array(repeating: 0, count: numbering.count)
    for heading in part.continued { _ = next(depth: heading.level - 2 - part.headingShift) }
  }

  /// The number of the next heading at a depth, counted from 0; nil at a depth that has none.
  mutating func next(depth: Int) -> String? {
    guard counts.indices.contains(depth) else { return nil }
    counts[depth] += 1
    for lower in counts.indices where lower > depth { counts[lower] = 0 }
    switch numbering[depth] {
    case .decimal: return "\(counts[depth])."
    case .path: return (depth > 0 ? "\(counts[depth - 1])." : "") + "\(counts[depth])."
    case .letter: return Self.letter(counts[depth]) + ")"
    }
  }

  /// The letters by which offices count: a, b, c, d, đ, e, g, h, i, k, … without ă, â, ê, ô, ơ, ư.
  private static func letter(_ number: Int) -> String {
    let letters = Array("abcdđeghiklmnopqrstuvxy")
    return number <= letters.count ? String(letters[number - 1]) : String(number)
  }
}
