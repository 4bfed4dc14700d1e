/// A day or month with its year among the words of a passage: `05/9/1990`, `ngày 5 tháng 9 năm 1990`, `9/1990`.
struct DateWords {
  let range: Range<Int>
  let year: Int

  /// The date that begins at a word; nil where none does.
  init?(in words: [ReadWord], at start: Int) {
    var parts: [Int] = []
    var index = start
    while index < words.count, parts.count < 3 {
      guard words[index].isNumber, let number = Int(words[index].text) else { return nil }
      parts.append(number)
      if parts.count > 1, words[index].text.count == 4 { break }
      guard words[index].text.count <= 2, index + 1 < words.count else { return nil }
      let gap = words[index].gap ?? ""
      if ["/", "-", "."].contains(gap) {
        index += 1
      } else if words[index].isJoined, ["tháng", "năm"].contains(words[index + 1].small) {
        index += 2
      } else {
        return nil
      }
    }
    guard parts.count >= 2, let year = parts.last, (1000...9999).contains(year), parts[0] <= 31 else { return nil }
    range = start..<index + 1
    self.year = year
  }
}
