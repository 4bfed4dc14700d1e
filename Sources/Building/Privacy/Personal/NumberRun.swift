/// A number as it stands in a text: groups of digits with a single space, point or hyphen between them.
struct NumberRun {
  let groups: [String]
  /// What stands between the groups.
  let marks: Set<Character>
  /// The indices of the words that it is.
  let range: Range<Int>
  /// What stands before its first digit.
  let before: String

  var digits: String { groups.joined() }

  /// The numbers of a passage.
  static func all(in words: [ReadWord]) -> [NumberRun] {
    var runs: [NumberRun] = []
    var start = 0
    while start < words.count {
      guard words[start].isNumber else {
        start += 1
        continue
      }
      var (end, marks) = (start + 1, Set<Character>())
      while end < words.count, words[end].isNumber, let gap = words[end - 1].gap, gap.count == 1,
        let mark = gap.first, " \u{A0}.-".contains(mark)
      {
        marks.insert(mark)
        end += 1
      }
      runs.append(
        NumberRun(
          groups: words[start..<end].map(\.text), marks: marks, range: start..<end,
          before: start > 0 ? words[start - 1].gap ?? "" : ""))
      start = end
    }
    return runs
  }

  /// Whether it is a date with points or hyphens: `05.9.2026`.
  var isDate: Bool {
    groups.count == 3 && groups[0].count <= 2 && groups[1].count <= 2 && groups[2].count == 4
  }
}

extension NumberRun {
  /// The digits as they are dialled in the country: `0912345678` for `+84 912 345 678`.
  var nationalDigits: String {
    before.last == "+" && digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : digits
  }
}
