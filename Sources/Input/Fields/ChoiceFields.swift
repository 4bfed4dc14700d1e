import Diagnostics
import Vietnamese

extension FieldKey where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the values of an enumeration.
  package static func choice(
    _ name: String, required: Bool = false, visibility: Audience = .public, _ doc: Wording
  ) -> FieldKey {
    let values = Value.allCases.map(\.rawValue)
    return FieldKey(
      name, .choice(values), required: required, visibility: visibility, sample: values.first ?? "", doc
    ) { field, node, reader in
      reader.choice(field, node, among: values).flatMap(Value.init)
    }
  }
}

extension FieldReader {
  /// One of a few values, or nil after a report.
  mutating func choice(_ field: Field, _ node: YAMLNode, among values: [String]) -> String? {
    guard let text = node.scalar else {
      reportType(field, node)
      return nil
    }
    if values.contains(text) { return text }
    report(.unknownValue(text.nfc, of: field.name, choices: values, at: location(of: node)))
    return nil
  }
}
