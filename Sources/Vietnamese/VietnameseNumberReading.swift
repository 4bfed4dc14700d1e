import Foundation

extension VietnameseNumber {
  /// Reads a number as offices and their spreadsheets write it: `1.234,5`, `1234,5`, `1234.5`, `1,234.5`, `1 234`.
  ///
  /// Where a form has two readings, the Vietnamese one holds: `1.234` is one thousand two hundred and thirty-four,
  /// `1,234` is one and 234 thousandths. A single dot is a decimal point only where it cannot stand between thousands:
  /// `1.5`, `1234.567`, `0.125`. A sign may come first. Nil for anything else: a percent sign, an exponent, groups that
  /// are not of three digits, more than 30 digits.
  package static func parse(_ text: String) -> Decimal? {
    var body = Array(text.unicodeScalars)[...]
    let sign = body.first
    let isNegative = sign == "-" || sign == "\u{2212}"
    if isNegative || sign == "+" { body = body.dropFirst() }
    guard body.count <= 40, let (whole, decimals) = parts(of: body) else { return nil }
    let digits = String(String.UnicodeScalarView(whole)) + "." + String(String.UnicodeScalarView(decimals))
    guard digits.utf8.count <= 31, let number = Decimal(string: digits) else { return nil }
    return isNegative ? -number : number
  }

  private typealias Digits = ArraySlice<Unicode.Scalar>

  /// The digits before and after the decimal sign.
  private static func parts(of body: Digits) -> (whole: Digits, decimals: Digits)? {
    let marks = body.filter { !isDigit($0) }
    guard let last = marks.last else { return body.isEmpty ? nil : (body, []) }
    // Spaces only ever stand between thousands; of dots and commas the last is the decimal sign, unless it too groups.
    guard let lastIndex = body.lastIndex(of: last) else { return nil }
    let isDecimal =
      switch last {
      case ",": marks.filter { $0 == "," }.count == 1
      case ".": marks.filter { $0 == "." }.count == 1 && (marks.count > 1 || !groups(body))
      default: false
      }
    guard isDecimal else { return ungrouped(body).map { ($0, []) } }
    let decimals = body[(lastIndex + 1)...]
    guard !decimals.isEmpty, let whole = ungrouped(body[..<lastIndex]), !whole.isEmpty else { return nil }
    return (whole, decimals)
  }

  private static func groups(_ body: Digits) -> Bool {
    ungrouped(body) != nil && body.first != "0"
  }

  /// The digits alone, where what stands between them is one and the same separator before groups of three.
  private static func ungrouped(_ body: Digits) -> Digits? {
    guard let separator = body.first(where: { !isDigit($0) }) else { return body }
    guard isSeparator(separator) else { return nil }
    let groups = body.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.joined().allSatisfy(isDigit)
    else { return nil }
    return Array(groups.joined())[...]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// A dot, a comma, or one of the spaces that typists and spreadsheets put between thousands.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    [".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(scalar)
  }
}
