import Vietnamese

/// Text fit to be parsed and published: UTF-8 in normalization form C, lines ended by LF, no character that neither
/// HTML nor XML may hold (each becomes U+FFFD), no byte-order mark.
///
/// Every line stays a line and every character a character, so a place in it is the same place in what was typed.
package struct CleanText {
  let bytes: [UInt8]
  /// Offset of the first byte that is not UTF-8; nil where all are.
  let firstBadByte: Int?

  /// `isUTF8` is true where the source is known to be.
  init(_ source: ArraySlice<UInt8>, isUTF8: Bool = false) {
    let fault = isUTF8 ? nil : Self.firstBadByte(source)
    firstBadByte = fault
    var text = fault == nil ? source : ArraySlice(Array(String(decoding: source, as: UTF8.self).utf8))
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let lines = Self.hasStrayBytes(text) ? Self.withoutStrayBytes(text) : Array(text)
    bytes = NFC.normalized(lines)
  }

  /// Offset of the first byte that is not UTF-8; nil where all are.
  static func firstBadByte(_ source: ArraySlice<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.span)
      return nil
    } catch {
      return source.startIndex + error.byteOffsets.lowerBound
    }
  }

  /// Whether there is a carriage return or a character to replace.
  private static func hasStrayBytes(_ text: ArraySlice<UInt8>) -> Bool {
    let span = text.span
    for index in 0..<span.count {
      let byte = span[index]
      if byte < 0x20 ? byte != 0x0A && byte != 0x09 : byte == 0xEF && isNoncharacter(span, at: index) { return true }
    }
    return false
  }

  /// U+FFFE and U+FFFF.
  private static func isNoncharacter(_ span: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < span.count && span[index + 1] == 0xBF && span[index + 2] >= 0xBE
  }

  private static func withoutStrayBytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let span = text.span
    var clean: [UInt8] = []
    clean.reserveCapacity(span.count)
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte == 0x0D {
        clean.append(0x0A)
        if index + 1 < span.count, span[index + 1] == 0x0A { index += 1 }
      } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
        clean.append(contentsOf: HTMLWriter.replacement)
      } else if byte == 0xEF, isNoncharacter(span, at: index) {
        clean.append(contentsOf: HTMLWriter.replacement)
        index += 2
      } else {
        clean.append(byte)
      }
      index += 1
    }
    return clean
  }
}
