import Mustache

/// A view as the template engine takes it: it hands over its fields by name, without reflection.
///
/// A class, because the engine casts what it holds several times for each tag, and each cast of a value copies all of it.
final class ViewValue<V: View>: Sendable, MustacheParent {
  let view: V

  init(view: V) {
    self.view = view
  }

  func child(named name: String) -> Any? {
    V.fields.byName[name]?(view)
  }
}
