/// The fields of a view, in the order in which they are explained, and how their values come out of it.
package struct Fields<V>: Sendable {
  let all: [ViewField<V>]
  /// The same without the type of what holds the values.
  package let declaration: ViewDeclaration

  /// - Precondition: no two fields have one name.
  package init(_ fields: [ViewField<V>]) {
    all = fields
    declaration = ViewDeclaration(fields.map(\.declaration), readers: fields.map(\.reader))
  }

  /// Fields whose names come from files: of several with one name the first is taken. That there are several is for whoever read the
  /// files to tell.
  package init(distinct fields: [ViewField<V>]) {
    var names: Set<String> = []
    self.init(fields.filter { names.insert($0.declaration.name).inserted })
  }
}
