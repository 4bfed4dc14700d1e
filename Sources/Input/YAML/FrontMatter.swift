import Diagnostics

/// Where the front matter of a file ends and its body begins.
package enum FrontMatter {
  package enum Split {
    /// No line `---` at the start: the whole file is body.
    case none(body: Range<Int>)
    /// A first line `---` and no second.
    case unclosed(at: Int)
    case found(yaml: Range<Int>, body: Range<Int>)
  }

  /// Looks for a first line `---`, spaces after it allowed, and the next such line.
  package static func split(_ source: SourceText) -> Split {
    let bytes = source.bytes
    guard let first = fence(at: source.start, in: bytes) else { return .none(body: source.start..<bytes.count) }
    var line = first
    while line < bytes.count {
      if let after = fence(at: line, in: bytes) { return .found(yaml: first..<line, body: after..<bytes.count) }
      line = nextLine(after: line, in: bytes)
    }
    return .unclosed(at: source.start)
  }

  /// The byte after a line of `---` alone that begins at `start`; nil where another line begins there.
  private static func fence(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 3 <= bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D, bytes[start + 2] == 0x2D else {
      return nil
    }
    var index = start + 3
    while index < bytes.count {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else if bytes[index...].starts(with: noBreakSpace) {
        index += noBreakSpace.count
      } else {
        break
      }
    }
    guard index < bytes.count else { return index }
    guard bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    return nextLine(after: index, in: bytes)
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    guard index < bytes.count else { return index }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }
}
