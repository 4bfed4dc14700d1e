import Text

/// Text out of the input, made safe to print.
///
/// A terminal obeys control characters, and formatting characters hide text or turn its direction, so that a line reads
/// as something that it is not. Each of them is shown as its number instead: `<U+202E>`.
package enum VisibleText {
  /// The text with everything that does not simply show itself replaced.
  package static func of(_ text: String) -> String {
    // Nothing in printable ASCII needs a look at its properties.
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    return text.map { character in of(character) }.joined()
  }

  /// One character as a reader counts it, with its invisible parts replaced.
  static func of(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    guard scalars.contains(where: { !$0.isSeen }) else { return String(character) }
    return zip(scalars, scalars.dropFirst().map(Optional.some) + [nil]).map { scalar, next in
      // A joiner with a picture behind it in the same character is what makes both one picture.
      let joins = scalar.value == 0x200D && next.map { $0.properties.isEmoji && !$0.isASCII } == true
      return scalar.isSeen || joins ? String(scalar) : number(scalar)
    }.joined()
  }

  static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + ">"
  }
}

extension Unicode.Scalar {
  /// False also for a space that looks like a common one and is another, such as one that does not break: what is wrong in a line may
  /// be just that.
  fileprivate var isSeen: Bool { showsItself && (value == 0x20 || properties.generalCategory != .spaceSeparator) }
}
