import Diagnostics

/// What is declared of a field, without the view it belongs to.
struct FieldDeclaration: Sendable {
  let name: String
  let type: FieldType
  let doc: Wording
}

/// What a field holds, and so how a template may use it.
enum FieldType: Sendable {
  case text
  case html
  case flag
  case view(any View.Type)
  case list(any View.Type)
  case texts
}

extension View {
  /// The fields without their values, for the check and the reference.
  static var declarations: [FieldDeclaration] { fields.declarations }

  /// Where in `declarations` the field of a name is.
  static func index(of name: String) -> Int? { fields.index(of: name) }
}
