extension CalendarDate {
  /// Reads `2026-09-05` (ISO 8601, all digits written) or `5/9/2026` (day first, leading zeros optional).
  ///
  /// Nil for every other form, and where no such day exists.
  package init?(_ text: String) {
    if let parts = Self.digits(of: text, apartBy: "-"), parts.map(\.count) == [4, 2, 2] {
      self.init(year: Self.value(parts[0]), month: Self.value(parts[1]), day: Self.value(parts[2]))
    } else if let parts = Self.digits(of: text, apartBy: "/"), parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 4
    {
      self.init(year: Self.value(parts[2]), month: Self.value(parts[1]), day: Self.value(parts[0]))
    } else {
      return nil
    }
  }

  /// Three runs of ASCII digits, or nil.
  private static func digits(of text: String, apartBy separator: Unicode.Scalar) -> [Substring.UnicodeScalarView]? {
    let parts = text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0.value) } })
    else { return nil }
    return parts
  }

  private static func value(_ digits: Substring.UnicodeScalarView) -> Int {
    digits.reduce(0) { min($0, 9999) * 10 + Int($1.value) - 0x30 }
  }
}
