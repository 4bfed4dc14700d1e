/// A view that is open while a template is rendered. It shows its fields by their index in the declaration.
///
/// A field of another sort than is asked for shows nothing; steps are made from the declarations, so none asks for one.
class OpenView {
  /// The text of a field, or of one of its named texts; empty where it is absent.
  func text(_ field: Int, key: String?) -> String { "" }

  /// The HTML of a field, in UTF-8.
  func html(_ field: Int) -> [UInt8] { [] }

  /// Whether a field has a value, or holds.
  func has(_ field: Int, key: String?) -> Bool { false }

  /// The view in a field.
  func view(_ field: Int) -> OpenView? { nil }

  /// The views that the section of a field is repeated for.
  func views(_ field: Int) -> [OpenView] { [] }
}

/// An open view of a known type.
final class Opened<V: View>: OpenView {
  private let view: V
  private let values: [FieldValue<V>]

  init(_ view: V) {
    self.view = view
    values = V.fields.values
  }

  override func text(_ field: Int, key: String?) -> String {
    switch values[field] {
    case .text(let value): value(view) ?? ""
    case .texts(let value): key.flatMap { value(view).all[$0] } ?? ""
    case .html, .flag, .view, .list: ""
    }
  }

  override func html(_ field: Int) -> [UInt8] {
    if case .html(let value) = values[field] { value(view) } else { [] }
  }

  override func has(_ field: Int, key: String?) -> Bool {
    switch values[field] {
    case .flag(let value): value(view)
    case .html(let value): !value(view).isEmpty
    case .text, .texts: !text(field, key: key).isEmpty
    case .view, .list: !views(field).isEmpty
    }
  }

  override func view(_ field: Int) -> OpenView? {
    if case .view(let value) = values[field] { value(view) } else { nil }
  }

  override func views(_ field: Int) -> [OpenView] {
    switch values[field] {
    case .list(let value): value(view)
    case .view(let value): value(view).map { [$0] } ?? []
    case .text, .texts, .html, .flag: []
    }
  }
}
