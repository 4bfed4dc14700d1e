import Content
import Diagnostics
import Input
import Templates

/// What templates can show of a page of a kind, out of the declaration of the kind.
enum KindFields {
  /// The fields of the view of a kind. A key is one field, or two: a list with whether it has any, a choice with its words.
  static func fields(of kind: KindDeclaration) -> Fields<KindView> {
    Fields(distinct: fields(kind.ownFields, of: kind, within: nil))
  }

  private static func fields(
    _ declared: [Field], of kind: KindDeclaration, within group: String?
  ) -> [ViewField<KindView>] {
    declared.flatMap { fields($0, of: kind) }
      + kind.computed.filter { $0.group == group }.map { computed in
        .text(computed.name, computed.doc) { computed.value($0.values) }
      }
  }

  private static func fields(_ field: Field, of kind: KindDeclaration) -> [ViewField<KindView>] {
    let key = field.name
    let name = key.replacing(".", with: "_").replacing("-", with: "_")
    switch field.type {
    case .text, .language, .website, .email: return [.text(name, field.doc) { $0.values.text(key) }]
    case .whole: return [.text(name, field.doc) { $0.number(field) }]
    case .flag: return [.flag(name, field.doc) { $0.flag(key) }]
    case .date: return [.view(name, field.doc) { $0.date(key) }]
    case .choice:
      return [
        .text(name, field.doc.asWritten) { $0.values.text(key) },
        .text("\(name)_label", field.doc.asShown) { $0.shown(field, of: kind) },
      ]
    case .pageOrName:
      return [.view(name, field.doc) { view in view.values.text(key).map(view.context.reference) }]
    case .path: return [.view(name, field.doc) { view in view.values.text(key).flatMap(view.context.file) }]
    case .texts: return list(name, field.doc, of: NameView.fields) { $0.texts(key) }
    case .record(let inner):
      let fields = Fields(distinct: fields(inner, of: kind, within: key))
      return [.view(name, field.doc, of: fields) { $0.group(key) }]
    case .records where kind.holdsPosts && key == "posts":
      return list(name, field.doc, of: PostView.fields) { $0.context.posts(of: $0.page) }
    case .records(let inner):
      let fields = Fields(distinct: fields(inner, of: kind, within: key))
      return list(name, field.doc, of: fields) { $0.list(key) }
    }
  }

  private static func list<S>(
    _ name: String, _ doc: Wording, of fields: Fields<S>, _ value: @escaping @Sendable (KindView) -> [S]
  ) -> [ViewField<KindView>] {
    [
      .list(name, doc, of: fields, value),
      .flag("has_\(name)", doc.whether) { !value($0).isEmpty },
    ]
  }
}

extension KindDeclaration {
  /// Whether its posts are shown by rank, as those of every body are.
  fileprivate var holdsPosts: Bool { [.committee, .branch, .organisation].contains(kind) }
}

extension Wording {
  fileprivate var asWritten: Wording { Wording(vi: "\(vi), như ghi trong bài", en: "\(en), as written") }
  fileprivate var asShown: Wording { Wording(vi: "\(vi), để hiển thị", en: "\(en), as it is shown") }
  fileprivate var whether: Wording { Wording(vi: "\(vi): có hay không", en: "\(en): whether there are any") }
}
