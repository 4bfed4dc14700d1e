/// The name of a file that is no readable text, shown so that a person can find the file and see what is wrong with the name.
enum FileNameBytes {
  /// The name with each byte that is no text, or of a character that does not show, as `\\xNN`: `b\\xE0i.md`.
  static func shown(_ name: [UInt8]) -> String {
    var (shown, index) = ("", 0)
    while index < name.count {
      let width = (1...4).first { width in
        index + width <= name.count && String(validating: name[index..<index + width], as: UTF8.self) != nil
      }
      let bytes = name[index..<index + (width ?? 1)]
      let text = width == nil ? nil : String(decoding: bytes, as: UTF8.self)
      if let text, isPlain(text, bytes) { shown += text } else { shown += bytes.map(escaped).joined() }
      index += bytes.count
    }
    return shown
  }

  private static func isPlain(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    ControlCharacters.first(in: bytes) == nil
      && text.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isPatternWhitespace }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count == 1 ? "0" : "") + digits
  }
}
