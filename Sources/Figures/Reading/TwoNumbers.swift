import Vietnamese

/// One to three digits, a comma and three more: thousands to an English spreadsheet, decimals to a Vietnamese one.
///
/// Both save such cells, so that neither reading is taken for the other: `1,000` members may be a thousand, or one.
struct TwoNumbers {
  /// What the digits are where the comma stands between thousands.
  let thousands: Int
  /// The number as it is where the comma stands before decimals, without zeros at its end: `1`, `1,2`.
  let decimal: String

  /// Nil for every text that has one reading, such as `0,500`, `1,5` or `1,234,567`.
  init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3, !parts[0].hasPrefix("0"),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let thousands = Int(parts.joined())
    else { return nil }
    self.thousands = thousands
    var decimals = parts[1]
    while decimals.hasSuffix("0") { decimals.removeLast() }
    decimal = decimals.isEmpty ? String(parts[0]) : "\(parts[0]),\(decimals)"
  }
}
