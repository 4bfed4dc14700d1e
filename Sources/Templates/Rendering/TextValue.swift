import Mustache

/// A text, or HTML, as the template engine takes it. An empty one counts as absent.
struct TextValue: Sendable, MustacheParent, MustacheCustomRenderable {
  static let absent = TextValue("")

  let renderText: String

  init(_ text: String) {
    renderText = text
  }

  var isNull: Bool { renderText.isEmpty }

  /// A text has no fields: inside its section every name means what it means outside.
  func child(named name: String) -> Any? {
    nil
  }
}
