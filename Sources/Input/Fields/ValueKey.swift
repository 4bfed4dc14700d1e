import Vietnamese

/// A key of a kind that Swift asks for: its name, and the type of what it holds.
///
/// Words, samples and everything else about the key stand in the kind's file; a test holds name, type and whether it is required
/// against that.
package struct ValueKey<Value: Sendable>: Sendable {
  package let name: String
  /// What the kind's file has to say of the key.
  package let asked: AskedKey
  let value: @Sendable (FieldValue) -> Value?

  private init(
    _ name: String, _ shape: FieldShape, required: Bool, value: @escaping @Sendable (FieldValue) -> Value?
  ) {
    self.name = name
    asked = AskedKey(name: name, shape: shape, isRequired: required)
    self.value = value
  }
}

/// What a kind's file has to say of a key that Swift asks for.
package struct AskedKey: Sendable, Hashable {
  let name: String
  let shape: FieldShape
  /// Whether Swift makes nothing of a page without it.
  let isRequired: Bool

  /// Whether a declared key is of the type that Swift asks for, and required where Swift goes not without it. A group may hold
  /// more keys than Swift asks for.
  func isMet(by declared: AskedKey) -> Bool {
    guard declared.name == name, declared.isRequired || !isRequired else { return false }
    switch (shape, declared.shape) {
    case (.group(let asked), .group(let keys)), (.list(let asked), .list(let keys)):
      return asked.allSatisfy { key in keys.contains(where: key.isMet) }
    default: return shape == declared.shape
    }
  }
}

extension ValueKey where Value == String {
  /// A line of text.
  package static func text(_ name: String, required: Bool = false) -> ValueKey {
    ValueKey(name, .text, required: required) { if case .text(let text) = $0 { text } else { nil } }
  }
}

extension ValueKey where Value == Int {
  /// A whole number.
  package static func whole(_ name: String, required: Bool = false) -> ValueKey {
    ValueKey(name, .whole, required: required) { if case .whole(let number) = $0 { number } else { nil } }
  }
}

extension ValueKey where Value == Bool {
  /// True or false.
  package static func flag(_ name: String) -> ValueKey {
    ValueKey(name, .flag, required: false) { if case .flag(let flag) = $0 { flag } else { nil } }
  }
}

extension ValueKey where Value == CalendarDate {
  /// A day of the calendar.
  package static func date(_ name: String, required: Bool = false) -> ValueKey {
    ValueKey(name, .date, required: required) { if case .date(let date) = $0 { date } else { nil } }
  }
}

extension ValueKey where Value == [String] {
  /// A list of lines of text.
  package static func texts(_ name: String) -> ValueKey {
    ValueKey(name, .texts, required: false) { if case .texts(let texts) = $0 { texts } else { nil } }
  }
}

extension ValueKey where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the values of an enumeration, all of which the file has to name.
  package static func choice(_ name: String, required: Bool = false) -> ValueKey {
    ValueKey(name, .choice(Value.allCases.map(\.rawValue)), required: required) { value in
      if case .text(let text) = value { Value(rawValue: text) } else { nil }
    }
  }
}

extension ValueKey {
  /// A group of keys, of which Swift asks for `keys`.
  package static func group(
    _ name: String, _ keys: [AskedKey], read: @escaping @Sendable (FieldValues) -> Value?
  ) -> ValueKey {
    ValueKey(name, .group(Set(keys)), required: false) { if case .group(let values) = $0 { read(values) } else { nil } }
  }

  /// A list of such groups.
  package static func list<Item: Sendable>(
    _ name: String, _ keys: [AskedKey], required: Bool = false, read: @escaping @Sendable (FieldValues) -> Item?
  ) -> ValueKey where Value == [Item] {
    ValueKey(name, .list(Set(keys)), required: required) { value in
      if case .list(let items) = value { items.compactMap(read) } else { nil }
    }
  }
}
