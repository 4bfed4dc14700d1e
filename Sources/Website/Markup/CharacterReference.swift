import Foundation

/// What stands for a character in HTML and XML: `&amp;`, `&#7853;`, `&#x1ead;`.
enum CharacterReference {
  /// The character that the reference at `&` names, and the bytes of the reference; a space and one byte where it is none.
  ///
  /// Of the names of HTML, those of signs that part words need no telling apart; the rest are letters with one mark.
  static func read(_ bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var end = index + 1
    while end < bytes.count, end - index < longest, isPart(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return (" ", 1) }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    return (named(name) ?? " ", end + 1 - index)
  }

  private static let longest = 32

  private static func named(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return others[name] ?? letter(name)
  }

  /// `&agrave;`: a letter and its mark.
  private static func letter(_ name: String) -> Unicode.Scalar? {
    guard let letter = name.unicodeScalars.first, letter.properties.isAlphabetic,
      let mark = marks[String(name.dropFirst())]
    else { return nil }
    let composed = "\(letter)\(mark)".precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.count == 1 ? composed.first : nil
  }

  private static let others: [String: Unicode.Scalar] = ["shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}"]
  private static let marks: [String: Unicode.Scalar] = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "uml": "\u{308}", "ring": "\u{30A}",
    "cedil": "\u{327}", "caron": "\u{30C}", "breve": "\u{306}",
  ]

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
