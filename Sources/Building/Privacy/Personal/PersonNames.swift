import Vietnamese

/// Finds the names of persons in the words of a passage.
enum PersonNames {
  /// A name and the words that it is.
  struct Found: Sendable {
    let text: String
    let range: Range<Int>
  }

  /// The names in the order of the text: two to five words in capitals, the first of them a family name, or behind a title.
  static func all(in words: [ReadWord]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised else {
        index += 1
        continue
      }
      let run = run(from: index, in: words)
      if let known = knownLength(run, in: words) {
        index += known
      } else if isName(run, in: words) {
        found.append(Found(text: words[run].map(\.text).joined(separator: " "), range: run))
        index = run.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// A name longer than this does not exist.
  private static let longest = 5

  /// The words from an index on that may be one name: joined by spaces, all written alike.
  private static func run(from start: Int, in words: [ReadWord]) -> Range<Int> {
    let isShouted = words[start].isCapitals && words[start].text.count > 1
    var end = start + 1
    while end < words.count, end - start < longest, words[end - 1].isJoined, words[end].isCapitalised,
      !isShouted || words[end].isCapitals
    {
      end += 1
    }
    return start..<end
  }

  /// How many of the words are the name of a body, of history or of a place that they begin with; nil where they begin with
  /// none. Of two words such a name stands alone: `Hà Thành` is a place, `Hà Thành Công` a person.
  private static func knownLength(_ run: Range<Int>, in words: [ReadWord]) -> Int? {
    let folded = words[run].map(\.small.folded)
    return (1...longest).reversed().first { length in
      guard length <= folded.count else { return false }
      let beginning = Array(folded.prefix(length))
      return NamesOfHistory.bodies.contains(beginning)
        || NamesOfHistory.all.contains(beginning) && (length == folded.count || length > 2)
    }
  }

  private static func isName(_ run: Range<Int>, in words: [ReadWord]) -> Bool {
    guard run.count >= 2 else { return false }
    let before = run.lowerBound > 0 && words[run.lowerBound - 1].isJoined ? words[run.lowerBound - 1].small : ""
    guard !NamesOfHistory.beginnings.contains(before) else { return false }
    let first = words[run.lowerBound]
    let isTitled = isTitle(before: run.lowerBound, in: words)
    if FamilyNames.sure.contains(first.small) {
      return !first.isCapitals || first.text.count == 1 || isTitled || run.count > 2
    }
    if FamilyNames.doubtful.contains(first.small) { return isTitled || (run.count > 2 && !first.isCapitals) }
    return isTitled && !bodies.contains(first.small)
  }

  /// Whether a form of address stands before a word.
  private static func isTitle(before index: Int, in words: [ReadWord]) -> Bool {
    guard index > 0 else { return false }
    let last = words[index - 1].small
    if index > 1, last == "chí", words[index - 2].small == "đồng" { return true }
    if index > 1, last == "c", words[index - 2].small == "đ", words[index - 2].gap == "/" { return true }
    return words[index - 1].isJoined
      ? forms.contains(last) : words[index - 1].gap?.first == "." && degrees.contains(last)
  }

  private static let forms: Set<String> = ["ông", "bà", "anh", "chị", "thầy", "cô", "em"]
  private static let degrees: Set<String> = ["ts", "ths", "pgs", "gs", "ks", "cn", "bs"]

  /// Words that begin the name of a post or a body behind a title: `đồng chí Phó Bí thư`, `anh Chị em`.
  private static let bodies = Set(
    """
    bí phó chủ ủy trưởng giám hiệu tổng khoa trường đại bộ chi đảng đoàn hội lớp ban viện trung công việt thường nguyên
    thành chị em
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
