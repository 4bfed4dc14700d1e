/// A link or picture whose address is written so that it is none.
struct LinkSlip {
  enum Fault {
    /// The address has spaces, or brackets that do not fit.
    case spaces
    /// Nothing closes the address.
    case unclosed
    /// A space stands between the text and the address.
    case apart
    /// A name in square brackets for which no address is written.
    case unknownName
  }

  let fault: Fault
  let isPicture: Bool
  /// What stands between the square brackets.
  let words: String
  let address: String
  /// The offset of the bracket that opens the words; of the one that closes them where none does.
  let bracket: Int
  /// The stretch of the text that readers see.
  let range: Range<Int>

  /// What stands around a closing bracket; nil where it is nothing of the kind.
  init?(_ text: [UInt8], bracket: Int) {
    guard Self.mayFollow(text, bracket: bracket) else { return nil }
    let open = Self.opening(in: text, before: bracket)
    let start = open ?? bracket
    self.bracket = start
    isPicture = open.map { $0 > 0 && text[$0 - 1] == UInt8(ascii: "!") } ?? false
    words = String(decoding: open.map { text[($0 + 1)..<bracket] } ?? [], as: UTF8.self)
    var next = bracket + 1
    guard next < text.count else { return nil }
    let isApart = text[next] == UInt8(ascii: " ")
    if isApart { next += 1 }
    guard next < text.count else { return nil }
    let begin = start - (isPicture ? 1 : 0)
    if text[next] == UInt8(ascii: "[") {
      guard !isApart, open != nil, let close = text[next...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
      address = String(decoding: text[(next + 1)..<close], as: UTF8.self)
      let isNumbers = (words + address).allSatisfy { $0.isNumber || "?!x ".contains($0) }
      guard !words.isEmpty, !words.hasPrefix("^"), !address.hasPrefix("^"), !isNumbers else { return nil }
      (fault, range) = (.unknownName, begin..<(close + 1))
      return
    }
    guard text[next] == UInt8(ascii: "(") else { return nil }
    let close = Self.closing(in: text, from: next)
    address = String(decoding: text[(next + 1)..<(close ?? text.count)], as: UTF8.self).trimmingBlanks
    range = begin..<(close.map { $0 + 1 } ?? text.count)
    if isApart {
      guard close != nil, open != nil, Self.isPath(address) else { return nil }
      fault = .apart
    } else {
      fault = close == nil ? .unclosed : .spaces
    }
  }

  /// The address as it may stand: between `<` and `>` where it has spaces.
  var corrected: String {
    let needsMarks = address.contains { $0.isWhitespace || $0 == "(" || $0 == ")" }
    return "\(isPicture ? "!" : "")[\(words)](\(needsMarks ? "<\(address)>" : address))"
  }

  /// Bytes between two brackets at most: what is longer is no link that somebody wrote, and thousands of them cost a short search each.
  private static let longest = 1_000

  /// Whether what stands behind a closing bracket may be an address.
  static func mayFollow(_ text: [UInt8], bracket: Int) -> Bool {
    guard bracket + 1 < text.count else { return false }
    let next = text[bracket + 1]
    return next == UInt8(ascii: "(") || next == UInt8(ascii: "[")
      || next == UInt8(ascii: " ") && bracket + 2 < text.count && text[bracket + 2] == UInt8(ascii: "(")
  }

  private static func opening(in text: [UInt8], before bracket: Int) -> Int? {
    var depth = 0
    for index in (max(bracket - longest, 0)..<bracket).reversed() {
      if text[index] == UInt8(ascii: "]") { depth += 1 }
      guard text[index] == UInt8(ascii: "[") else { continue }
      if depth == 0 { return index }
      depth -= 1
    }
    return nil
  }

  private static func closing(in text: [UInt8], from open: Int) -> Int? {
    var depth = 0
    for index in open..<min(open + longest, text.count) {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      guard text[index] == UInt8(ascii: ")") else { continue }
      depth -= 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether words between brackets are a path or an address and no remark.
  private static func isPath(_ address: String) -> Bool {
    if address.hasPrefix("http") || address.hasPrefix("/") || address.hasPrefix("../") || address.hasPrefix("#") {
      return true
    }
    guard let dot = address.lastIndex(of: "."), !address.contains(where: \.isWhitespace) else { return false }
    let ending = address[dot...].dropFirst()
    return (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
