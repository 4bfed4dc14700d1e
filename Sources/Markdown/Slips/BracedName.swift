/// A figure that is written with one brace: `{ members.total }`.
struct BracedName {
  /// The name between the braces.
  let name: String
  let written: String
  let range: Range<Int>

  /// Nil where what stands between the braces is no name of a figure, table or chart.
  init?(_ text: [UInt8], at open: Int) {
    // Of two, the second belongs to the first, which was told or escaped.
    guard open == 0 || text[open - 1] != UInt8(ascii: "{") else { return nil }
    let inside = text[(open + 1)...].prefix(Self.longest).prefix { !["{", "}"].contains(Unicode.Scalar($0)) }
    let close = inside.endIndex
    guard close < text.count, text[close] == UInt8(ascii: "}") else { return nil }
    let inner = String(decoding: inside, as: UTF8.self).trimmingBlanks
    let words = inner.split(separator: " ")
    let begins = ["table", "chart", "change", "share"]
    let isNamed = words.count == 1 && inner.contains(".") || words.count == 2 && begins.contains(String(words[0]))
    guard isNamed, words.allSatisfy(Self.isName) else { return nil }
    let isDoubled = close + 1 < text.count && text[close + 1] == UInt8(ascii: "}")
    name = inner
    range = open..<(close + (isDoubled ? 2 : 1))
    written = String(decoding: text[range], as: UTF8.self)
  }

  /// Bytes of a name at most: thousands of open braces cost a short search each.
  private static let longest = 200

  /// Names of lower-case letters, joined by dots.
  private static func isName(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-") }
        && part.contains(where: \.isLowercase)
    }
  }
}
