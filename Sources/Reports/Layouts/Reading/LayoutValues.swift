import Diagnostics
import Input

/// Single values of a file of layouts, each over what the layout that it rests on has.
extension LayoutReading {
  /// What is written behind a key, else what is inherited; nil after a finding that nothing is.
  mutating func value<Value>(_ key: FieldKey<Value>, _ inherited: Value?) -> Value? {
    let before = reader.diagnostics.count
    if let value = reader[key] ?? inherited { return value }
    if reader.diagnostics.count == before { missing(key) }
    return nil
  }

  /// The same for a key whose value is laid over what is inherited part by part: nil where the file does not write it.
  mutating func written<Value>(_ key: FieldKey<Value>) -> Value? {
    base == nil ? value(key, nil) : reader[key]
  }

  /// One line of text.
  mutating func text(_ key: FieldKey<String>, _ inherited: String?) -> String {
    value(key, inherited) ?? ""
  }

  /// A length; what the file does not say of what is permitted holds as it is inherited.
  mutating func length(_ key: FieldKey<String>, _ unit: LayoutAmount.Unit, _ inherited: Length?) -> Length {
    Length(amount(key, unit, LayoutRange(inherited)), in: unit)
  }

  /// A number in a unit.
  mutating func amount(
    _ key: FieldKey<String>, _ unit: LayoutAmount.Unit, _ inherited: LayoutRange?
  ) -> LayoutRange {
    let before = reader.diagnostics.count
    let written = reader.amount(key, in: unit)
    if written == nil, inherited == nil, reader.diagnostics.count == before { missing(key) }
    return resolved(written, key.field.name, unit, inherited)
  }

  /// What is written over what is inherited, after a finding where the rule does not permit it.
  mutating func resolved(
    _ written: LayoutAmount?, _ key: String, _ unit: LayoutAmount.Unit, _ inherited: LayoutRange?
  ) -> LayoutRange {
    guard let written else { return inherited ?? LayoutRange(value: 0, permitted: 0...0) }
    let range = LayoutRange(
      value: written.value, permitted: written.permitted ?? inherited?.permitted ?? written.value...written.value)
    if !range.isPermitted {
      reader.report(
        .lengthNotPermitted(
          key, written: unit.written(range.value), low: unit.written(range.permitted.lowerBound),
          high: unit.written(range.permitted.upperBound), at: written.location))
    }
    return range
  }

  /// Reports a key that nothing stands behind, here or in the layout below.
  mutating func missing<Value>(_ key: FieldKey<Value>, within container: String? = nil) {
    let place = container.map { reader.location(of: $0) } ?? reader.start
    reader.report(.missingField(key.field.name, within: container, sample: key.field.sample, at: place))
  }
}

extension Length {
  init(_ range: LayoutRange, in unit: LayoutAmount.Unit) {
    self.init(value: range.value, unit: unit == .points ? .pt : .mm, permitted: range.permitted)
  }
}

extension LayoutAmount.Unit {
  /// `15 mm`, `40%`.
  fileprivate func written(_ value: Double) -> String {
    let number = Length.written((value * 100).rounded() / 100)
    return self == .percent ? number + rawValue : "\(number) \(rawValue)"
  }
}
