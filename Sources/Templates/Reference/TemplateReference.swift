import Diagnostics

/// What a template can show, for the designer: every name, its type and its meaning, in the order of the declarations.
package enum TemplateReference {
  /// The fields of a root view as an indented list. A view that holds views of its own kind is written out once.
  package static func render(_ root: ViewDeclaration, language: Language) -> String {
    lines(root, language, indent: 0, inside: []).joined(separator: "\n")
  }

  private static func lines(
    _ view: ViewDeclaration, _ language: Language, indent: Int, inside outer: [ObjectIdentifier]
  ) -> [String] {
    let way = outer + [ObjectIdentifier(view)]
    return view.fields.flatMap { field in
      let line =
        String(repeating: "  ", count: indent)
        + "\(usage(of: field)) – \(field.doc[language]) (\(field.type.wording[language]))"
      switch field.type {
      case .view(let inside), .list(let inside):
        let inner = inside()
        return way.contains(ObjectIdentifier(inner))
          ? [line] : [line] + lines(inner, language, indent: indent + 1, inside: way)
      case .text, .html, .flag, .texts: return [line]
      }
    }
  }

  private static func usage(of field: FieldDeclaration) -> String {
    switch field.type {
    case .text: "{{\(field.name)}}"
    case .html: "{{{\(field.name)}}}"
    case .flag, .view, .list: "{{#\(field.name)}}"
    case .texts: "{{\(field.name).…}}"
    }
  }
}
