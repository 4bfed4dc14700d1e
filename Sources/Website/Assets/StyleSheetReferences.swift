/// The URLs that a style sheet names in `url(…)` and `@import "…"`.
///
/// Reads just so much of CSS Syntax Level 3 as tells comments and other strings from references.
struct StyleSheetReferences {
  private static let url = Array("url(".utf8)
  private static let atImport = Array("@import".utf8)
  private static let commentStart = Array("/*".utf8)
  private static let commentEnd = Array("*/".utf8)

  private let bytes: [UInt8]
  private var index = 0
  private var found: [Range<Int>] = []

  /// Byte ranges of the URLs without their quotes, in order.
  static func of(_ bytes: [UInt8]) -> [Range<Int>] {
    var reader = StyleSheetReferences(bytes: bytes)
    reader.read()
    return reader.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    while index < bytes.count {
      if skipComment() { continue }
      if isQuote(index) {
        _ = string()
      } else if starts(Self.url) {
        index += 4
        url()
      } else if starts(Self.atImport) {
        index += 7
        skipBlanks()
        if index < bytes.count, isQuote(index) { found.append(string()) }
      } else {
        index += 1
      }
    }
  }

  private mutating func url() {
    skipBlanks()
    guard index < bytes.count else { return }
    if isQuote(index) {
      found.append(string())
    } else {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ")"), !isBlank(index) { index += 1 }
      found.append(start..<index)
    }
  }

  /// Passes over a string; the range of what stands between its quotes.
  private mutating func string() -> Range<Int> {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = min(end + 1, bytes.count)
    return start..<end
  }

  private mutating func skipComment() -> Bool {
    guard starts(Self.commentStart) else { return false }
    index += 2
    while index < bytes.count, !starts(Self.commentEnd) { index += 1 }
    index = min(index + 2, bytes.count)
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, isBlank(index) { index += 1 }
  }

  private func isQuote(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
  }

  private func isBlank(_ index: Int) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[index])
  }

  /// CSS keywords are the same in either case.
  private func starts(_ text: [UInt8]) -> Bool {
    // Asked at every byte of a style sheet, and nearly always of another first letter.
    guard index + text.count <= bytes.count, (bytes[index] | 0x20) == (text[0] | 0x20) else { return false }
    return zip(bytes[index...], text).allSatisfy { ($0 | 0x20) == ($1 | 0x20) && (isLetter($1) || $0 == $1) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
