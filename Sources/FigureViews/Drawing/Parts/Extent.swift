/// A length in a drawing, kept in whole hundredths: no fraction of a machine's arithmetic reaches the output.
struct Extent: Hashable, Comparable, ExpressibleByIntegerLiteral {
  let hundredths: Int

  init(hundredths: Int) { self.hundredths = hundredths }

  init(integerLiteral value: Int) { hundredths = value * 100 }

  init(_ units: Int) { hundredths = units * 100 }

  /// The part of `whole` that `amount` is of `most`, rounded to the nearest hundredth. Nothing where `most` is 0.
  init(_ amount: Int, of most: Int, along whole: Extent) {
    guard amount > 0, most > 0, whole.hundredths > 0 else {
      hundredths = 0
      return
    }
    // Through a product of double width, because figures may be as large as numbers can be.
    let part = min(amount, most).multipliedFullWidth(by: whole.hundredths)
    let (quotient, rest) = most.dividingFullWidth(part)
    hundredths = rest >= most - rest ? quotient + 1 : quotient
  }

  static func < (left: Extent, right: Extent) -> Bool { left.hundredths < right.hundredths }
  static func + (left: Extent, right: Extent) -> Extent { Extent(hundredths: left.hundredths + right.hundredths) }
  static func - (left: Extent, right: Extent) -> Extent { Extent(hundredths: left.hundredths - right.hundredths) }
  static func * (left: Extent, count: Int) -> Extent { Extent(hundredths: left.hundredths * count) }
  static func / (left: Extent, count: Int) -> Extent { Extent(hundredths: left.hundredths / count) }
  static func += (left: inout Extent, right: Extent) { left = left + right }
}

extension Extent: CustomStringConvertible {
  /// `12`, `12.5`, `12.05`, `-0.25`: as SVG has it, without zeros at the end.
  var description: String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
