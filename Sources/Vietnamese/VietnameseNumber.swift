import Foundation

/// Numbers as Vietnamese write them: dots between thousands, a comma before decimals.
package enum VietnameseNumber {
  /// `1.234.567`; a negative number starts with `-`.
  package static func format(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// The number rounded to exactly so many decimals, halves away from zero: `1.234.567,50` for 1234567.5 and 2 places.
  package static func format(_ number: Decimal, places: Int) -> String {
    var (exact, rounded) = (number, Decimal())
    NSDecimalRound(&rounded, &exact, max(places, 0), .plain)
    let parts = rounded.magnitude.description.split(separator: ".")
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let zeros = String(repeating: "0", count: max(places - decimals.count, 0))
    return (rounded < 0 ? "-" : "") + grouped(parts.first.map(String.init) ?? "0")
      + (places > 0 ? "," + decimals + zeros : "")
  }

  /// A share of a hundred, rounded to at most so many decimals, none of them a trailing zero: `12,5%`, `100%`.
  package static func percent(_ number: Decimal, places: Int = 1) -> String {
    var text = format(number, places: places)
    if text.contains(",") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(",") { text.removeLast() }
    }
    return text + "%"
  }

  private static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return groups.reversed().joined(separator: ".")
  }
}
