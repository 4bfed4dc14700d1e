import Vietnamese

/// Puts the tone marks of a page in their place, piece by piece. Addresses and ids are for programs and stay as they are.
struct Respelling {
  private let style: ToneStyle
  private let bytes: [UInt8]
  private var changes: [(range: Range<Int>, text: [UInt8])] = []

  init(_ style: ToneStyle, _ bytes: [UInt8]) {
    self.style = style
    self.bytes = bytes
  }

  /// Goes on with the next piece.
  mutating func take(_ piece: MarkupPiece) {
    switch piece {
    case .text(let range), .code(let range), .comment(let range): respell(range)
    case .attribute(let name, let range): if !name.isForMachines { respell(range) }
    case .tag, .declaration: break
    }
  }

  private mutating func respell(_ range: Range<Int>) {
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return }
    let text = Array(style.apply(to: String(decoding: bytes[range], as: UTF8.self)).utf8)
    if !text.elementsEqual(bytes[range]) { changes.append((range, text)) }
  }

  /// The bytes with every tone mark in its place.
  var respelt: [UInt8] {
    guard !changes.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for change in changes {
      result += bytes[start..<change.range.lowerBound]
      result += change.text
      start = change.range.upperBound
    }
    return result + bytes[start...]
  }
}
