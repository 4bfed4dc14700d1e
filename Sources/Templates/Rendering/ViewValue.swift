import Mustache

/// A view as the template engine takes it: it hands over its fields by name, without reflection.
struct ViewValue<V: View>: Sendable, MustacheParent {
  let view: V

  func child(named name: String) -> Any? {
    V.fields.byName[name]?(view)
  }
}
