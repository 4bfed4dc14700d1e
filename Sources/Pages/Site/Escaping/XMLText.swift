/// Text as it may stand in the content or an attribute of an XML document.
package enum XMLText {
  /// The text with markup escaped; characters that XML 1.0 has no place for are left out.
  package static func escaped(_ text: String) -> String {
    // Gathered as bytes: a view of a string's scalars takes longer for each addition, the longer it grows.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"": result += "&#34;".utf8
      case "'": result += "&#39;".utf8
      case "\t", "\n", "\r": result += String(scalar).utf8
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result += String(scalar).utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
