import Diagnostics

/// A declared key together with the type its value has once it is read.
package struct FieldKey<Value: Sendable>: Sendable {
  package let field: Field
  /// The value of a node, or nil after the reader has been told what is wrong with it.
  let read: @Sendable (YAMLNode, inout FieldReader) -> Value?

  package init(
    _ name: String, _ type: FieldType, required isRequired: Bool = false, visibility: Audience = .public,
    sample: String, _ doc: Wording, read: @escaping @Sendable (Field, YAMLNode, inout FieldReader) -> Value?
  ) {
    self.init(
      Field(name: name, type: type, isRequired: isRequired, visibility: visibility, doc: doc, sample: sample),
      read: read)
  }

  package init(_ field: Field, read: @escaping @Sendable (Field, YAMLNode, inout FieldReader) -> Value?) {
    self.field = field
    self.read = { node, reader in read(field, node, &reader) }
  }
}
