import Content
import Vietnamese

extension KindView {
  /// What lists tell of a page beyond its title, date and summary: the facts that its kind names.
  var facts: [FactView] {
    let kind = context.site.kinds[page.kind]
    return kind.facts.compactMap { name in
      fact(name, of: kind).map { FactView(label: context.words[kind.word(of: name)], value: $0) }
    }
  }

  private func fact(_ name: String, of kind: KindDeclaration) -> String? {
    if let field = kind.ownFields.first(where: { $0.name == name }) { return shown(field, of: kind) }
    return kind.computed.first { $0.name == name && $0.group == nil }?.value(values)
  }
}
