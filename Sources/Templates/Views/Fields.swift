/// The fields of a view, in the order in which they are explained.
package struct Fields<V>: Sendable {
  let all: [Field<V>]
  let readers: [FieldReader]
  let declarations: [FieldDeclaration]
  private let indices: [String: Int]

  /// - Precondition: no two fields have one name.
  package init(_ fields: [Field<V>]) {
    all = fields
    readers = fields.map(\.reader)
    declarations = fields.map(\.declaration)
    indices = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.declaration.name, $0) })
  }

  /// Where in `all` the field of a name is.
  func index(of name: String) -> Int? {
    indices[name]
  }
}
