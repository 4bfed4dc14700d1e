/// Cuts what comes in pieces into lines, and holds no more than one line of it.
struct LineReader {
  /// The longest line that is read, in bytes.
  let longest: Int
  private var begun: [UInt8] = []

  init(longest: Int) {
    self.longest = longest
  }

  /// The lines that end in the next piece, without their ends.
  /// - Throws: `ToolFailure.tooMuch` where a line is too long.
  mutating func lines(adding piece: [UInt8]) throws(ToolFailure) -> [String] {
    var parts = piece.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let last = parts.popLast() else { return [] }
    var lines: [String] = []
    for part in parts {
      lines.append(String(decoding: begun + part, as: UTF8.self))
      begun = []
    }
    begun += last
    guard begun.count <= longest else { throw .tooMuch }
    return lines
  }

  /// What came after the last line end; nil where nothing did.
  func rest() -> String? { begun.isEmpty ? nil : String(decoding: begun, as: UTF8.self) }
}
