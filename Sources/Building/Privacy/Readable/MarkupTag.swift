import Vietnamese

/// One tag of HTML or XML.
struct MarkupTag {
  let name: MarkupName
  /// False for `</p>`.
  let isOpening: Bool
  /// The index behind its `>`; the count of the bytes where it has none.
  private(set) var end: Int

  /// The tag that begins with the `<` at `index`; its attributes are still to be read.
  init(_ bytes: [UInt8], at index: Int) {
    isOpening = index + 1 < bytes.count && bytes[index + 1] != UInt8(ascii: "/")
    end = isOpening ? index + 1 : index + 2
    name = MarkupName(bytes, from: &end)
  }

  /// Reads the attributes up to the end of the tag, and adds each value that says something to a reader as a block.
  mutating func readAttributes(of bytes: [UInt8], into row: inout SyllableRow) {
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">"):
        end += 1
        return
      case UInt8(ascii: "/"), ...0x20: end += 1
      default: readAttribute(of: bytes, into: &row)
      }
    }
  }

  private mutating func readAttribute(of bytes: [UInt8], into row: inout SyllableRow) {
    let before = end
    let name = MarkupName(bytes, from: &end)
    if end == before { end += 1 }
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return }
    end += 1
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    let value = valueRange(bytes)
    if !name.isForMachines, Self.saysSomething(bytes[value]) { Self.read(bytes, value, into: &row) }
  }

  /// The bytes of a value, with or without quotes; leaves `end` behind it.
  private mutating func valueRange(_ bytes: [UInt8]) -> Range<Int> {
    guard end < bytes.count else { return end..<end }
    let quote = bytes[end]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = end
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
      return start..<end
    }
    end += 1
    let start = end
    while end < bytes.count, bytes[end] != quote { end += 1 }
    defer { end = min(end + 1, bytes.count) }
    return start..<end
  }

  /// A word of small letters is a choice that markup offers.
  private static func saysSomething(_ value: ArraySlice<UInt8>) -> Bool {
    !value.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static func read(_ bytes: [UInt8], _ value: Range<Int>, into row: inout SyllableRow) {
    row.endBlock()
    var index = value.lowerBound
    while index < value.upperBound {
      let (scalar, length) =
        bytes[index] == UInt8(ascii: "&")
        ? CharacterReference.read(bytes, at: index) : UTF8Reading.scalar(in: bytes, at: index)
      row.read(scalar)
      index += length
    }
    row.endBlock()
  }
}
