import Diagnostics
import Vietnamese

/// The stamp of a secret document: a line that holds nothing else, in capitals.
enum SecrecyStamp {
  private static let stamps = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"]
  /// No stamp with its marks of emphasis and a bracket is longer, in bytes.
  private static let longest = 64

  /// The places of the stamps in the Markdown of a file.
  static func places(in source: SourceText, body: Range<Int>) -> [Location] {
    var places: [Location] = []
    var start = body.lowerBound
    while start < body.upperBound {
      let end = source.bytes[start..<body.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? body.upperBound
      let line = source.bytes[start..<end]
      if end - start <= longest, !line.contains(where: isSmall), isStamp(String(decoding: line, as: UTF8.self)) {
        places.append(source.location(atByte: start, length: end - start))
      }
      start = end + 1
    }
    return places
  }

  /// Whether a line is a stamp, whatever signs stand around it.
  static func isStamp(_ line: String) -> Bool {
    let words = line.nfc.split { !$0.isLetter }.joined(separator: " ")
    return stamps.contains(words)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
