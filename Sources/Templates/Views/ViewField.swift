import Diagnostics

/// One field of a view: its name, what it means, and how its value comes out of the view.
///
/// A field without a value (nil, an empty text, an empty list) counts as absent: it prints nothing and its section is
/// left out. It still is the field that the name means; no field of the same name further out takes its place.
package struct ViewField<V>: Sendable {
  let declaration: FieldDeclaration
  let reader: ViewFieldReader

  private init(_ name: String, _ type: ViewFieldType, _ doc: Wording, _ reader: ViewFieldReader) {
    declaration = FieldDeclaration(name: name, type: type, doc: doc)
    self.reader = reader
  }

  /// Text, escaped where it is shown: `{{name}}`.
  package static func text(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> String?
  ) -> ViewField {
    ViewField(name, .text, doc, .text { $0.read(value) ?? "" })
  }

  /// Whether something holds: `{{#name}}…{{/name}}`.
  package static func flag(_ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> Bool) -> ViewField {
    ViewField(name, .flag, doc, .flag { $0.read(value) })
  }

  /// HTML in UTF-8 that is safe as it is: `{{{name}}}`.
  package static func html(_ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> [UInt8]) -> ViewField {
    ViewField(name, .html, doc, .html { $0.read(value) })
  }

  /// A view inside the view: `{{name.field}}`, or its section.
  package static func view<S>(
    _ name: String, _ doc: Wording, of fields: @escaping @autoclosure @Sendable () -> Fields<S>,
    _ value: @escaping @Sendable (V) -> S?
  ) -> ViewField {
    ViewField(
      name, .view { fields().declaration }, doc, .view { $0.read(value).map { OpenView.of($0, fields()) } })
  }

  /// Views one after the other: the section is repeated for each.
  package static func list<S>(
    _ name: String, _ doc: Wording, of fields: @escaping @autoclosure @Sendable () -> Fields<S>,
    _ value: @escaping @Sendable (V) -> [S]
  ) -> ViewField {
    ViewField(
      name, .list { fields().declaration }, doc,
      .list { open in
        let fields = fields()
        return open.read(value).map { OpenView.of($0, fields) }
      })
  }

  /// A view inside the view whose fields are the same in every site.
  package static func view<S: View>(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> S?
  ) -> ViewField {
    view(name, doc, of: S.fields, value)
  }

  /// Views, one after the other, whose fields are the same in every site.
  package static func list<S: View>(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> [S]
  ) -> ViewField {
    list(name, doc, of: S.fields, value)
  }

  /// Texts whose names are known only when the templates are loaded: `{{name.key}}`.
  package static func texts(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> NamedTexts
  ) -> ViewField {
    ViewField(name, .texts, doc, .texts { $0.read(value) })
  }
}
