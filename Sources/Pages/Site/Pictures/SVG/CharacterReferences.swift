/// The references that XML knows without a document type: five names, and numbers.
enum CharacterReferences {
  /// The text with each reference replaced; nil where one is unknown, or a character is one that XML has no place for.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else { return nil }
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
    guard let value, value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value) else { return nil }
    return Unicode.Scalar(value)
  }
}
