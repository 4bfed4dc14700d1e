/// The fields of a view, in the order in which they are explained.
package struct Fields<V>: Sendable {
  let all: [Field<V>]
  let byName: [String: @Sendable (V) -> Any]

  /// - Precondition: no two fields have one name.
  package init(_ fields: [Field<V>]) {
    all = fields
    byName = Dictionary(uniqueKeysWithValues: fields.map { ($0.declaration.name, $0.value) })
  }
}
