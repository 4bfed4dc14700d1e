/// What a number is by the way it is written.
struct NumberShape {
  private let text: String

  init(_ text: String) { self.text = text }

  /// False for a date, a month with its year, a time, a run of years, the symbol of a document, a name such as `3D`.
  var isCount: Bool {
    let plain = text.filter { !$0.isBlank }
    if plain.contains(where: \.isLetter) { return isCountWithUnit(plain) }
    if plain.contains(":") { return false }
    for joint in ["/", "-", "–"] where plain.contains(joint) {
      let parts = plain.split(separator: joint, omittingEmptySubsequences: false).map(String.init)
      return parts.count == 2 && !Self.isYear(parts[1])
    }
    return true
  }

  /// Whether four digits are a year of which a report may speak.
  static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && Int(text).map { (1900...2199).contains($0) } ?? false
  }

  /// Digits right before their unit, as `412sv`; `09-NQ/ĐU`, `2h30` and `3D` are none.
  private func isCountWithUnit(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let unit = text.dropFirst(digits.count)
    return !text.contains("-") && !text.contains("/") && digits.count > 1 && unit.first != "h" && unit.first != "g"
  }
}
