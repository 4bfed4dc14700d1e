import Foundation

/// Normalization form C of Unicode (UAX #15): each letter composed with its marks where a composed letter exists.
///
/// Everything Kỷ Yếu publishes is in this form. File names from macOS and text out of PDFs often are not.
package enum NFC {
  /// The text in form C. The bytes must be UTF-8; a byte that is not becomes U+FFFD where the text must change.
  package static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    if NFCQuickCheck.passes(bytes.span) { return bytes }
    return Array(composed(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// Normalizes without looking first.
  fileprivate static func composed(_ text: String) -> String {
    // Foundation joins a Hangul syllable and a final consonant after it only if both are taken apart first.
    let hasFinalConsonant = text.unicodeScalars.contains { (0x11A8...0x11C2).contains($0.value) }
    let text = hasFinalConsonant ? text.decomposedStringWithCanonicalMapping : text
    return text.precomposedStringWithCanonicalMapping
  }
}

extension String {
  /// The text in normalization form C.
  package var nfc: String {
    let bytes = utf8
    return NFCQuickCheck.passes(bytes.span) ? self : NFC.composed(self)
  }
}
