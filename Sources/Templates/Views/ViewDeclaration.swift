/// What a template can show of a view: its fields by name, in the order in which they are explained.
///
/// A value, so that a view whose names are read from a file is declared as one whose names stand in Swift. A class, so that it can
/// be told whether two are one.
package final class ViewDeclaration: Sendable {
  let fields: [FieldDeclaration]
  let readers: [ViewFieldReader]
  private let indices: [String: Int]

  /// - Precondition: no two fields have one name.
  init(_ fields: [FieldDeclaration], readers: [ViewFieldReader]) {
    self.fields = fields
    self.readers = readers
    indices = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
  }

  /// The names of the fields, in their order.
  package var names: [String] { fields.map(\.name) }

  /// Where in `fields` the field of a name is.
  func index(of name: String) -> Int? { indices[name] }
}
