/// A length that an official layout asks for: the one used, and what the rule permits.
package struct Length: Sendable, Hashable {
  /// In `unit`.
  package let value: Double
  package let unit: Unit
  /// What the rule permits, in the same unit; the value alone where it leaves no choice.
  let permitted: ClosedRange<Double>

  /// The units of the rules.
  package enum Unit: String, Sendable {
    /// Millimetres, for the paper.
    case mm
    /// Points of 1/72 inch, for text.
    case pt
  }

  /// A length in millimetres.
  static func mm(_ value: Double, in permitted: ClosedRange<Double>? = nil) -> Length {
    Length(value: value, unit: .mm, permitted: permitted ?? value...value)
  }

  /// A length in points.
  static func pt(_ value: Double, in permitted: ClosedRange<Double>? = nil) -> Length {
    Length(value: value, unit: .pt, permitted: permitted ?? value...value)
  }

  /// A number without a needless fraction: `20`, `12.7`.
  package static func written(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
