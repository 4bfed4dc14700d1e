import Vietnamese

extension String {
  /// Whether the text is in normalization form C. `==` cannot tell: it calls both forms equal.
  package var isNFC: Bool { utf8.elementsEqual(nfc.utf8) }
}
