/// A view that is open while a template is rendered. It shows its fields by their index in the declaration.
///
/// A field of another sort than is asked for shows nothing; steps are made from the declarations, so none asks for one.
class OpenView {
  private let readers: [ViewFieldReader]

  fileprivate init(_ readers: [ViewFieldReader]) {
    self.readers = readers
  }

  /// Opens a view.
  static func of<V>(_ view: V, _ fields: Fields<V>) -> OpenView {
    Opened(view, fields)
  }

  /// What a closure of a field gives for the view, whose type is the one that declares the field.
  ///
  /// The cast is unchecked because thousands of pages read dozens of fields each. It holds: the readers come out of the `Fields`
  /// of the type that the view was opened with, in `Opened.init`, and nothing else hands them a view.
  final func read<V, Value>(_ value: (V) -> Value) -> Value {
    value(unsafeDowncast(self, to: Opened<V>.self).view)
  }

  /// The text of a field, or of one of its named texts; empty where it is absent.
  final func text(_ field: Int, key: String?) -> String {
    switch readers[field] {
    case .text(let read): read(self)
    case .texts(let read): key.flatMap { read(self).all[$0] } ?? ""
    case .html, .flag, .view, .list: ""
    }
  }

  /// The HTML of a field, in UTF-8.
  final func html(_ field: Int) -> [UInt8] {
    if case .html(let read) = readers[field] { read(self) } else { [] }
  }

  /// Whether a field has a value, or holds.
  final func has(_ field: Int, key: String?) -> Bool {
    switch readers[field] {
    case .flag(let read): read(self)
    case .html(let read): !read(self).isEmpty
    case .text, .texts: !text(field, key: key).isEmpty
    case .view, .list: !views(field).isEmpty
    }
  }

  /// The view in a field.
  final func view(_ field: Int) -> OpenView? {
    if case .view(let read) = readers[field] { read(self) } else { nil }
  }

  /// The views that the section of a field is repeated for.
  final func views(_ field: Int) -> [OpenView] {
    switch readers[field] {
    case .list(let read): read(self)
    case .view(let read): read(self).map { [$0] } ?? []
    case .text, .texts, .html, .flag: []
    }
  }
}

private final class Opened<V>: OpenView {
  let view: V

  init(_ view: V, _ fields: Fields<V>) {
    self.view = view
    super.init(fields.declaration.readers)
  }
}
