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
      guard let text = node.scalar else {
        reader.reportType(field, node)
        return nil
      }
      if let value = Value(rawValue: text) { return value }
      reader.report(.unknownValue(text.nfc, of: field.name, choices: values, at: reader.location(of: node)))
      return nil
    }
  }
}
