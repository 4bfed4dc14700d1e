import Diagnostics

/// One field of a view: its name, what it means, and how its value comes out of the view.
///
/// A field without a value (nil, an empty text, an empty list) counts as absent: it prints nothing and its section is
/// left out. It still is the field that the name means; no field of the same name further out takes its place.
package struct Field<V>: Sendable {
  let declaration: FieldDeclaration
  /// The value as the template engine takes it.
  let value: @Sendable (V) -> Any

  /// Text, escaped where it is shown: `{{name}}`.
  package static func text(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> String?
  ) -> Field {
    Field(declaration: .init(name: name, type: .text, doc: doc)) { TextValue(value($0) ?? "") }
  }

  /// Whether something holds: `{{#name}}…{{/name}}`.
  package static func flag(_ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> Bool) -> Field {
    Field(declaration: .init(name: name, type: .flag, doc: doc)) { value($0) }
  }

  /// HTML in UTF-8 that is safe as it is: `{{{name}}}`.
  package static func html(_ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> [UInt8]) -> Field {
    Field(declaration: .init(name: name, type: .html, doc: doc)) {
      TextValue(String(decoding: value($0), as: UTF8.self))
    }
  }

  /// A view inside the view: `{{name.field}}`, or its section.
  package static func view<S: View>(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> S?
  ) -> Field {
    Field(declaration: .init(name: name, type: .view(S.self), doc: doc)) { view -> Any in
      guard let inner = value(view) else { return TextValue.absent }
      return ViewValue(view: inner)
    }
  }

  /// Views one after the other: the section is repeated for each.
  package static func list<S: View>(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> [S]
  ) -> Field {
    Field(declaration: .init(name: name, type: .list(S.self), doc: doc)) { value($0).map { ViewValue(view: $0) } }
  }

  /// Texts whose names are known only when the templates are loaded: `{{name.key}}`.
  package static func texts(
    _ name: String, _ doc: Wording, _ value: @escaping @Sendable (V) -> NamedTexts
  ) -> Field {
    Field(declaration: .init(name: name, type: .texts, doc: doc)) { value($0) }
  }
}
