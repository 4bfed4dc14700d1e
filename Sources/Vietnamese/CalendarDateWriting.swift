extension CalendarDate {
  /// `2026-09-05`, as ISO 8601 has it.
  package var iso: String {
    "\(fourDigitYear)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// `05/9/2026`, as citations have it.
  package var numeric: String {
    "\(Self.twoDigits(day))/\(officialMonth)/\(fourDigitYear)"
  }

  /// `ngày 05 tháng 9 năm 2026`, as the head of a document has it; the spaces in `ngày 05` and `năm 2026` never break.
  package var written: String {
    "ngày\u{A0}\(Self.twoDigits(day)) tháng \(officialMonth) năm\u{A0}\(fourDigitYear)"
  }

  /// Official documents write a zero before January and February only, where a 1 could be put in front later.
  private var officialMonth: String {
    month <= 2 ? Self.twoDigits(month) : String(month)
  }

  private var fourDigitYear: String {
    String(String(10_000 + year).dropFirst())
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
