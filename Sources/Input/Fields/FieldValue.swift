import Vietnamese

/// What a key of a kind holds, once it is read by its declared type.
package enum FieldValue: Sendable, Hashable {
  /// A line of text, a choice, an address, a path, or a name.
  case text(String)
  case flag(Bool)
  case whole(Int)
  case date(CalendarDate)
  case texts([String])
  case group(FieldValues)
  case list([FieldValues])
}

/// What the keys of a kind hold on one page, or in one group, by their names; nothing for a key that is not written.
package struct FieldValues: Sendable, Hashable {
  private var values: [String: FieldValue] = [:]

  package init() {}

  package subscript(name: String) -> FieldValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The value of a key that Swift asks for, by the type with which it asks.
  package subscript<Value>(key: ValueKey<Value>) -> Value? { values[key.name].flatMap(key.value) }

  /// The text of a key that holds a line of text; nil where it is absent or holds something else.
  package func text(_ name: String) -> String? {
    if case .text(let text)? = values[name] { text } else { nil }
  }
}
