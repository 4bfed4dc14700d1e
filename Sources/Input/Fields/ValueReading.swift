import Diagnostics
import Vietnamese

extension FieldReader {
  /// What the keys that a file declares hold, each by its type. What is wrong with a value is reported, and so is a required key
  /// that is absent; such a key has no value.
  package mutating func values(of fields: [Field]) -> FieldValues {
    var values = FieldValues()
    for field in fields { values[field.name] = self[FieldKey(field)] }
    return values
  }

  /// The value of a node by the type of its key; nil after a report of what is wrong with it.
  fileprivate mutating func value(_ field: Field, _ node: YAMLNode) -> FieldValue? {
    switch field.type {
    case .text, .path, .pageOrName: text(field, node).map(FieldValue.text)
    case .language: languageTag(field, node).map(FieldValue.text)
    case .website: webAddress(field, node).map(FieldValue.text)
    case .email: mailAddress(field, node).map(FieldValue.text)
    case .choice(let choices): choice(field, node, among: choices).map(FieldValue.text)
    case .flag: flag(field, node).map(FieldValue.flag)
    case .whole(let range): whole(field, node, in: range).map(FieldValue.whole)
    case .date: date(field, node).map(FieldValue.date)
    case .texts: texts(field, node).map(FieldValue.texts)
    case .record(let fields): record(field, fields, node) { $0.values(of: fields) }.map(FieldValue.group)
    case .records(let fields): records(field, fields, node) { $0.values(of: fields) }.map(FieldValue.list)
    }
  }
}

extension FieldKey where Value == FieldValue {
  /// A key that a file declares.
  fileprivate init(_ field: Field) {
    self.init(field) { field, node, reader in reader.value(field, node) }
  }
}
