import Diagnostics
import Vietnamese

/// The title that a text without front matter may begin with.
enum FirstHeading {
  /// The text of a line `# …` that stands first in a body; nil where something else does.
  static func first(in source: SourceText, _ body: Range<Int>) -> String? {
    let bytes = source.bytes[body].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    guard bytes.first == UInt8(ascii: "#"), bytes.dropFirst().first == 0x20 else { return nil }
    let line = String(decoding: bytes.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).nfc.onOneLine
    return line.isEmpty ? nil : line
  }
}
