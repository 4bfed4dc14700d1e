import Content
import Input

extension KindViews {
  /// The pages and files that the keys of a page's kind name.
  func references(of page: Page) -> [Dependency] {
    let fields = site.kinds[page.kind].ownFields
    return fields.isEmpty ? [] : references(in: page.values, fields)
  }

  private func references(in values: FieldValues, _ fields: [Field]) -> [Dependency] {
    fields.flatMap { field -> [Dependency] in
      switch (field.type, values[field.name]) {
      case (.pageOrName, .text(let text)?), (.path, .text(let text)?): [.file(text)]
      case (.record(let inner), .group(let group)?): references(in: group, inner)
      case (.records(let inner), .list(let items)?): items.flatMap { references(in: $0, inner) }
      default: []
      }
    }
  }
}
