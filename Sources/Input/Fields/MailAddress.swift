/// Addresses of electronic mail as offices write them.
enum MailAddress {
  /// Whether the text is `name@host` and no more: the letters of RFC 5322, section 3.2.3 (`dot-atom`), before the one `@`, and
  /// labels of a host behind it. What else that standard allows (comments, quotes, spaces) no office uses, and a scheme or a
  /// `?` would make another link of it.
  static func isMailAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count), (1...255).contains(parts[1].count) else { return false }
    let hosts = labels(of: parts[1])
    return labels(of: parts[0]).allSatisfy { !$0.isEmpty && $0.allSatisfy(isOfName) }
      && hosts.count > 1 && hosts.allSatisfy(isHostLabel)
  }

  private static func labels(of text: Substring.UTF8View) -> [Substring.UTF8View] {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  }

  private static func isHostLabel(_ label: Substring.UTF8View) -> Bool {
    (1...63).contains(label.count) && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=^_`{|}~".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
