import Text

/// A number of members or branches that a text types where it speaks of the whole committee.
struct TypedTotal {
  /// What is counted.
  enum Unit {
    case members
    case branches

    /// The figure that says the same.
    var figure: String { self == .members ? "members.total" : "branches.count" }
  }

  let unit: Unit
  let count: Int
  /// The stretch of the text that the number takes, in its UTF-8.
  let range: Range<Int>

  /// Those of a passage, in its order; none where it speaks of a part, of another time or of what is planned.
  /// `year`: The one whose figures are told; a sentence that names another speaks of that.
  static func all(in passage: String, year: Int?) -> [TypedTotal] {
    guard mayTell(passage) else { return [] }
    let text = passage.lowercased()
    // Some letters have another length in lower case.
    guard text.utf8.count == passage.utf8.count else { return [] }
    var found: [TypedTotal] = []
    for sentence in sentences(of: text) where found.count < most && !isOfAnotherTime(sentence, year) {
      for total in totals(in: sentence, of: text) where found.last?.range != total.range { found.append(total) }
    }
    return found
  }

  /// From how many on a passage is read no further: nobody writes so many into one.
  private static let most = 20

  /// What is counted, in words.
  static let words = ["đảng viên", "chi bộ"]

  /// Whether a passage may speak of the whole committee, told by its bytes: most that hold a number do not.
  private static func mayTell(_ passage: String) -> Bool {
    let bytes = Array(passage.utf8)
    func holds(_ word: String) -> Bool { ByteSearch.contains(Array(word.utf8), in: bytes) }
    return words.contains(where: holds) && ["ảng bộ", "ổng số", "trực thuộc", "/"].contains(where: holds)
  }

  private static func totals(in sentence: Substring, of text: String) -> [TypedTotal] {
    var found: [TypedTotal] = []
    func add(_ number: Substring, _ unit: Substring) {
      guard let count = Int(number.filter { $0 != "." }) else { return }
      let start = text.utf8.distance(from: text.startIndex, to: number.startIndex)
      found.append(
        TypedTotal(
          unit: unit == "chi bộ" ? .branches : .members, count: count, range: start..<(start + number.utf8.count)))
    }
    for match in sentence.matches(of: whole)
    where isOfCommittee(match.output.1, before: sentence[..<match.range.lowerBound]) {
      let rest = sentence[match.range.upperBound...]
      guard ends(rest) else { continue }
      add(match.output.2, match.output.3)
      // “…, 6 chi bộ”: what else the whole has.
      if let more = rest.prefixMatch(of: other), more.output.2 != match.output.3, ends(rest[more.range.upperBound...]) {
        add(more.output.1, more.output.2)
      }
    }
    for match in sentence.matches(of: sum) where ends(sentence[match.range.upperBound...]) {
      if !sentence[..<match.range.lowerBound].contains("chi bộ") { add(match.output.1, match.output.2) }
    }
    for match in sentence.matches(of: sumOf) where ends(sentence[match.range.upperBound...]) {
      add(match.output.2, match.output.1)
    }
    for match in sentence.matches(of: subordinate) { add(match.output.1, "chi bộ") }
    for match in sentence.matches(of: each) {
      // Below five it may be a fraction.
      let (part, all) = (Int(match.output.1) ?? 0, Int(match.output.2) ?? 0)
      if part == all || part < all && all > 4 { add(match.output.2, "chi bộ") }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the words between “đảng bộ” and “có” name the committee itself, and no other.
  private static func isOfCommittee(_ words: Substring, before: Substring) -> Bool {
    let others = [
      "trường", "thành phố", "tỉnh", "quận", "phường", "xã", "huyện", "cấp", "chi bộ", "đảng viên", "đã", "cần",
    ]
    guard !others.contains(where: { words.contains($0) }) else { return false }
    let previous = before.split(separator: " ").last
    return previous.map { !["các", "mỗi", "những", "nhiều", "một", "đảng", "ở", "trong"].contains($0) } ?? true
  }

  /// Whether the words behind a number go on to another thing, not to a part of what is counted: `42 đảng viên dự bị`.
  private static func ends(_ rest: Substring) -> Bool { rest.prefixMatch(of: end) != nil }

  /// Whether a sentence names a year, or speaks of how it was or shall be.
  private static func isOfAnotherTime(_ sentence: Substring, _ year: Int?) -> Bool {
    let words = [
      "thành lập", "trước đây", "ban đầu", "khi ", "lúc ", "từng ", "nhiệm kỳ", "phấn đấu", "mục tiêu", "chỉ tiêu",
      "dự kiến",
      "kế hoạch", "đầu năm", "năm trước", "năm ngoái", "giả sử", "chẳng hạn", "sẽ ",
    ]
    return words.contains { sentence.contains($0) }
      || sentence.matches(of: /(?:19|20)[0-9]{2}/).contains { Int($0.output) != year }
  }

  private static func sentences(of text: String) -> [Substring] {
    text.split(separator: /[.!?…](?=\s|$)|\n/).map { $0 }
  }

  // Words in lower case and NFC.
  private static var whole: Regex<(Substring, Substring, Substring, Substring)> {
    /đảng bộ((?: \p{L}+){0,6}?)(?: hiện| hiện nay| hiện tại)? (?:có|gồm|có tổng số|hiện có|gồm có)(?: tổng số| cả thảy| tất cả)? ([0-9][0-9.]*) (đảng viên|chi bộ)/
  }

  private static var other: Regex<(Substring, Substring, Substring)> {
    /(?:,|,? và|,? với|,? gồm|,? sinh hoạt (?:ở|tại|trong)|,? ở|,? thuộc|,? trong) ([0-9][0-9.]*) (đảng viên|chi bộ)/
  }

  private static var sum: Regex<(Substring, Substring, Substring)> {
    /tổng số(?: là|:)? ([0-9][0-9.]*) (đảng viên|chi bộ)/
  }

  private static var sumOf: Regex<(Substring, Substring, Substring)> {
    /tổng số (đảng viên|chi bộ)(?: của| toàn| trong| đảng bộ| khoa| hiện| nay| có| là|:)* ([0-9][0-9.]*)/
  }

  private static var subordinate: Regex<(Substring, Substring)> {
    /(?:gồm|có|với|toàn bộ|cả) ([0-9]+) chi bộ trực thuộc/
  }

  private static var each: Regex<(Substring, Substring, Substring)> {
    /(?:^|[^0-9\/])([0-9]+)\/([0-9]+) chi bộ/
  }

  private static var end: Regex<Substring> {
    /\s*(?:$|[,;:.)(–-])|(?: và| sinh hoạt| ở| tại| thuộc| trong| với| gồm| trực thuộc| đảng viên)(?=\s|$)/
  }
}
