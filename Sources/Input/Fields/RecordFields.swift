import Diagnostics

extension FieldKey {
  /// A group of keys.
  package static func record(
    _ name: String, _ fields: [Field], sample: String, _ doc: Wording,
    read: @escaping @Sendable (inout FieldReader) -> Value?
  ) -> FieldKey {
    FieldKey(name, .record(fields), sample: sample, doc) { field, node, reader in
      reader.record(field, fields, node, read)
    }
  }

  /// A list of groups of keys.
  package static func records<Item: Sendable>(
    _ name: String, _ fields: [Field], required: Bool = false, sample: String, _ doc: Wording,
    read: @escaping @Sendable (inout FieldReader) -> Item?
  ) -> FieldKey where Value == [Item] {
    FieldKey(name, .records(fields), required: required, sample: sample, doc) { field, node, reader in
      guard case .sequence(let items) = node.content else {
        reader.reportType(field, node)
        return nil
      }
      return items.compactMap { reader.record(field, fields, $0, read) }
    }
  }
}

extension FieldReader {
  fileprivate mutating func record<Value>(
    _ field: Field, _ fields: [Field], _ node: YAMLNode, _ read: @Sendable (inout FieldReader) -> Value?
  ) -> Value? {
    guard let entries = node.entries else {
      reportType(field, node)
      return nil
    }
    var inner = FieldReader(source, entries, start: node.offset, declared: fields, container: field.name)
    let value = read(&inner)
    report(inner.diagnostics)
    return inner.diagnostics.isEmpty ? value : nil
  }
}
