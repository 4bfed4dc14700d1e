import Publishing

/// What a passage says of persons, for several rules.
extension Passage {
  /// The persons that are named and hold no office that a public page or the passage itself tells.
  func privateNames(_ facts: PublicFacts) -> [PersonNames.Found] {
    PersonNames.all(in: words).filter { !facts.holdOffice($0.text) && !hasPost($0.range) }
  }

  /// Whether the post of a person stands right before or behind the name: `Hiệu trưởng Nguyễn Văn A`, `…, Bí thư Đảng ủy`.
  private func hasPost(_ name: Range<Int>) -> Bool {
    if name.lowerBound > 1, words[name.lowerBound - 1].isJoined {
      let before = [words[name.lowerBound - 2].small, words[name.lowerBound - 1].small]
      if Self.posts.contains(before) { return true }
    }
    guard name.upperBound + 1 < words.count, let gap = words[name.upperBound - 1].gap,
      gap.contains(where: { ",-–(".contains($0) })
    else { return false }
    let behind = [words[name.upperBound].small, words[name.upperBound + 1].small]
    return Self.posts.contains(behind) || behind[0] == "phó"
  }

  private static let posts: Set<[String]> = [
    ["bí", "thư"], ["chủ", "tịch"], ["hiệu", "trưởng"], ["giám", "đốc"], ["trưởng", "khoa"], ["trưởng", "ban"],
    ["trưởng", "phòng"], ["ủy", "viên"], ["chủ", "nhiệm"], ["trưởng", "bộ"],
  ]

  /// Whether the passage or what leads up to it holds one of some phrases.
  func tells(_ phrases: [String]) -> Bool {
    phrases.contains { words.hold($0) || lead.hold($0) }
  }
}
