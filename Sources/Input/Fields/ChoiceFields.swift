import Diagnostics
import Vietnamese

extension FieldKey where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the values of an enumeration, or the word of one.
  package static func choice(
    _ name: String, required: Bool = false, visibility: Audience = .public,
    words: (Value) -> Wording? = { _ in nil }, _ doc: Wording
  ) -> FieldKey {
    let choices = Value.allCases.map { FieldChoice($0.rawValue, words($0)) }
    return FieldKey(
      name, .choice(choices), required: required, visibility: visibility, sample: choices.first?.written ?? "", doc
    ) { field, node, reader in
      reader.choice(field, node, among: choices).flatMap(Value.init)
    }
  }
}

extension FieldReader {
  /// One of a few values, or nil after a report.
  mutating func choice(_ field: Field, _ node: YAMLNode, among choices: [FieldChoice]) -> String? {
    guard let text = node.word else {
      reportType(field, node)
      return nil
    }
    if let value = choices.value(of: text) { return value }
    report(.unknownValue(text.nfc, of: field.name, among: choices, at: location(of: node)))
    return nil
  }
}
