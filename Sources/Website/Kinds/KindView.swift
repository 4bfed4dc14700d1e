import Content
import Input
import Vietnamese

/// What the keys of a page's kind, or of a group among them, hold. A template that asks for one of them has it worked out then.
struct KindView: Sendable {
  let values: FieldValues
  let page: Page
  let context: KindViews

  /// The same page with what a group holds.
  func inside(_ values: FieldValues) -> KindView { KindView(values: values, page: page, context: context) }

  /// The value of a key as readers see it; nil where it is absent or cannot be told in a line.
  func shown(_ field: Field, of kind: KindDeclaration) -> String? {
    switch values[field.name] {
    case .text(let text)?:
      switch field.type {
      case .choice: context.words[kind.word(of: text, in: field.name)]
      case .pageOrName: context.reference(text).title
      default: text
      }
    case .whole(let number)?: field.type.isYear ? String(number) : VietnameseNumber.format(number)
    case .date(let date)?: date.numeric
    case .texts(let texts)?: texts.isEmpty ? nil : texts.joined(separator: ", ")
    case .flag?, .group?, .list?, nil: nil
    }
  }

  /// The number of a key as it is shown.
  func number(_ field: Field) -> String? {
    guard case .whole(let number)? = values[field.name] else { return nil }
    return field.type.isYear ? String(number) : VietnameseNumber.format(number)
  }

  func flag(_ name: String) -> Bool { if case .flag(true)? = values[name] { true } else { false } }

  func date(_ name: String) -> DateView? {
    if case .date(let date)? = values[name] { DateView(date) } else { nil }
  }

  func texts(_ name: String) -> [NameView] {
    if case .texts(let texts)? = values[name] { texts.map(NameView.init) } else { [] }
  }

  func group(_ name: String) -> KindView? {
    if case .group(let values)? = values[name] { inside(values) } else { nil }
  }

  func list(_ name: String) -> [KindView] {
    if case .list(let items)? = values[name] { items.map(inside) } else { [] }
  }
}

extension FieldType {
  /// Whether it is a year, which is written without a point between its thousands.
  fileprivate var isYear: Bool { if case .whole(1000...9999) = self { true } else { false } }
}
