import Diagnostics

/// What is declared of a field, without the view it belongs to.
struct FieldDeclaration: Sendable {
  let name: String
  let type: ViewFieldType
  let doc: Wording
}

/// What a field holds, and so how a template may use it.
enum ViewFieldType: Sendable {
  case text
  case html
  case flag
  /// A view inside the view. Asked for when it is needed, since a view may hold views of its own kind.
  case view(@Sendable () -> ViewDeclaration)
  /// Such views one after the other.
  case list(@Sendable () -> ViewDeclaration)
  case texts
}
