import Diagnostics
import Input

/// A number with its unit as a file of layouts writes it, and what the rule permits: `14 pt (13–14)`, `40% (33.3–50%)`.
struct LayoutAmount: Sendable {
  let value: Double
  /// What stands in the brackets; nil where nothing does.
  let permitted: ClosedRange<Double>?
  let location: Location

  /// The units in which a layout measures.
  enum Unit: String {
    case millimetres = "mm"
    case points = "pt"
    case percent = "%"

    /// What to write, as the end of “required: …”.
    var wording: Wording {
      let sample =
        switch self {
        case .millimetres: "15 mm, 15 mm (15–20)"
        case .points: "14 pt, 14 pt (13–14)"
        case .percent: "40%, 40% (33.3–50%)"
        }
      return Wording(
        vi: "một số và đơn vị \(rawValue), kèm mức cho phép nếu có, như \(sample)",
        en: "a number with the unit \(rawValue), and what is permitted where there is a choice, as \(sample)")
    }
  }

  /// The two numbers of a text; nil where it is written otherwise, or permits nothing.
  static func read(_ text: String, unit: Unit) -> (value: Double, permitted: ClosedRange<Double>?)? {
    let number = /[0-9]+(?:[.,][0-9]+)?/
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    let amount = parts[0].trimmingSuffix { $0 == " " }
    guard amount.hasSuffix(unit.rawValue),
      let written = amount.dropLast(unit.rawValue.count).trimmingSuffix({ $0 == " " }).wholeMatch(of: number),
      let value = Double(written.output.replacing(",", with: "."))
    else { return nil }
    guard parts.count == 2 else { return (value, nil) }
    guard parts[1].hasSuffix(")") else { return nil }
    let bounds = parts[1].dropLast().split { "–-".contains($0) }.map { part in
      part.filter { $0 != " " }.replacing(unit.rawValue, with: "").replacing(",", with: ".")
    }
    guard bounds.count == 2, let low = Double(bounds[0]), let high = Double(bounds[1]), low <= high else { return nil }
    return (value, low...high)
  }
}

extension FieldReader {
  /// The number behind a key; nil where it is absent, or after the reader has been told what is wrong with it.
  mutating func amount(_ key: FieldKey<String>, in unit: LayoutAmount.Unit) -> LayoutAmount? {
    guard let text = self[key] else { return nil }
    let place = location(of: key.field.name)
    guard let (value, permitted) = LayoutAmount.read(text, unit: unit) else {
      report(
        .wrongType(key.field.name, required: unit.wording, found: Wording(verbatim: "“\(text)”"), at: place))
      return nil
    }
    return LayoutAmount(value: value, permitted: permitted, location: place)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    self[..<(lastIndex { !isTrimmed($0) }.map(index(after:)) ?? startIndex)]
  }
}
