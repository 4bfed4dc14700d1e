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
      reader.records(field, fields, node, read)
    }
  }
}

extension FieldReader {
  /// The groups of a list that could be read, or nil after a report.
  package mutating func records<Item>(
    _ field: Field, _ fields: [Field], _ node: YAMLNode, _ read: @Sendable (inout FieldReader) -> Item?
  ) -> [Item]? {
    guard case .sequence(let items) = node.content else {
      reportType(field, node)
      return nil
    }
    return items.compactMap { record(field, fields, $0, read) }
  }

  /// What is read of a group; nil after a report of anything in it.
  package mutating func record<Value>(
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

  /// Hands each group of a list on once more, with a reader that stands in it, so that what is wrong between its keys is reported
  /// there. A group in which something was found already is left out.
  package mutating func readAgain(_ name: String, _ check: (FieldValues, inout FieldReader) -> Void) {
    guard case .records(let fields)? = declared.first(where: { $0.name == name })?.type,
      case .sequence(let items)? = node(of: name)?.content
    else { return }
    for item in items {
      var inner = FieldReader(source, item.entries ?? [], start: item.offset, declared: fields, container: name)
      let values = inner.values(of: fields)
      guard inner.diagnostics.isEmpty else { continue }
      check(values, &inner)
      report(inner.diagnostics)
    }
  }
}
