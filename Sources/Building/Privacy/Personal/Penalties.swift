/// The penalties of the Party (Điều lệ, Điều 35) and the decisions that are told like them.
enum Penalties {
  private static let phrases: [[String]] = [
    ["khiển", "trách"], ["cảnh", "cáo"], ["cách", "chức"], ["khai", "trừ"], ["xóa", "tên"],
    ["đình", "chỉ", "sinh", "hoạt"],
  ]

  /// Where a penalty is told, as ranges of words in the order of the text.
  static func places(in words: [ReadWord]) -> [Range<Int>] {
    phrases.flatMap { phrase in words.places(of: phrase).map { $0..<$0 + phrase.count } }
      .filter { !isHalf($0, of: words) }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether the words are the beginning of others: `cách chức năng này hoạt động`, `xóa tên miền`.
  private static func isHalf(_ range: Range<Int>, of words: [ReadWord]) -> Bool {
    guard range.upperBound < words.count, words[range.upperBound - 1].isJoined else { return false }
    return ["năng", "danh", "miền", "tệp"].contains(words[range.upperBound].small)
  }
}
