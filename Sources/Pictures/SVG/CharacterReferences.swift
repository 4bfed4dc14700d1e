/// The references that XML knows without a document type: five names, and numbers.
package enum CharacterReferences {
  /// The text with each reference replaced; nil where one is unknown, or a character is one that XML has no place for.
  package static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let raw = plain(bytes) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return raw }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      guard let end = rest[ampersand...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: String(decoding: rest[(ampersand + 1)..<end], as: UTF8.self))
      else { return nil }
      text += rest[..<ampersand]
      text += String(scalar).utf8
      rest = rest[(end + 1)...]
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  /// The text as it stands, without references; nil where a character is one that XML has no place for.
  ///
  /// Such a character is refused, not left out: without it the words on its sides would be another word.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.allSatisfy(isAllowed) ? text : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).flatMap { isAllowed($0) ? $0 : nil }
  }
}
