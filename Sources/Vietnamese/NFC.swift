import Foundation

/// Normalization form C of Unicode (UAX #15): each letter composed with its marks where a composed letter exists.
///
/// Everything Kỷ Yếu publishes is in this form. File names from macOS and text out of PDFs often are not.
package enum NFC {
  /// Whether the text is in form C. The bytes must be UTF-8; text that is not never counts as normalized.
  package static func isNormalized(_ bytes: some Collection<UInt8>) -> Bool {
    let isPlain = bytes.withContiguousStorageIfAvailable { NFCQuickCheck.passes($0.span) }
    if isPlain == true { return true }
    let bytes = Array(bytes)
    return normalized(bytes) == bytes
  }

  /// The text in form C. The bytes must be UTF-8; a byte that is not becomes U+FFFD.
  package static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    if NFCQuickCheck.passes(bytes.span) { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }
}

extension String {
  /// The text in normalization form C.
  package var nfc: String {
    let bytes = utf8
    if NFCQuickCheck.passes(bytes.span) { return self }
    return precomposedStringWithCanonicalMapping
  }

  /// Whether the text is in normalization form C. `==` cannot tell: it calls both forms equal.
  package var isNFC: Bool {
    let bytes = utf8
    if NFCQuickCheck.passes(bytes.span) { return true }
    return bytes.elementsEqual(precomposedStringWithCanonicalMapping.utf8)
  }
}
