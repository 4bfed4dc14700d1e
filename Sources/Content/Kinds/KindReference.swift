import Diagnostics
import Input

/// The reference of a kind for whoever writes its pages: where they lie, which keys they have and what goes there.
package enum KindReference {
  /// The reference of one kind, as lines of plain text. Ends with a line break.
  package static func render(
    _ declaration: KindDeclaration, among kinds: SiteKinds, language: Language
  ) -> String {
    let kind = declaration.kind
    var text = "kind: \(kind.rawValue) – \(declaration.name[language])\n"
    text += "\(Wording.place[language]): \(declaration.place.wording[language])\n"
    text += "\(Wording.audience[language]): \(declaration.audience.wording[language])\n"
    if kind == .document { text += types(language) }
    if !declaration.ownFields.isEmpty {
      text += "\n\(Wording.own[language]):\n" + FieldListing.text(declaration.ownFields, language)
    }
    return text + "\n\(Wording.common[language]):\n"
      + FieldListing.text(declaration.commonFields.map { $0.naming(kinds) }, language)
  }

  /// Who reads each type of document, a line a type.
  private static func types(_ language: Language) -> String {
    let names = DocumentType.all.map { type in type.name + (type.symbol.map { " (\($0))" } ?? "") }
    let width = names.map(\.count).max() ?? 0
    return zip(names, DocumentType.all).map { name, type in
      "  \(FieldListing.padded(name, to: width))  \(type.audience.wording[language])\n"
    }.joined()
  }
}

extension Field {
  /// The key itself; that of the kind with the kinds of the site as what it can hold.
  fileprivate func naming(_ kinds: SiteKinds) -> Field {
    guard name == PageFields.kind.field.name else { return self }
    return Field(
      name: name, type: .choice(kinds.choices), isRequired: isRequired, visibility: visibility, doc: doc, sample: sample
    )
  }
}

extension KindDeclaration.Place {
  /// Where such pages lie, from the root.
  package var wording: Wording {
    switch self {
    case .anywhere: Wording(vi: "bất cứ đâu trong content/", en: "anywhere in content/")
    case .file(let path): Wording(verbatim: "content/\(path)")
    case .folder(let folder): Wording(verbatim: "content/\(folder)/")
    case .yearIndex(let folder):
      Wording(vi: "content/\(folder)/<năm>/index.md", en: "content/\(folder)/<year>/index.md")
    case .yearFolder(let folder): Wording(vi: "content/\(folder)/<năm>/", en: "content/\(folder)/<year>/")
    }
  }
}

extension Wording {
  fileprivate static let place = Wording(vi: "Nơi đặt tệp", en: "Where its files lie")
  fileprivate static let audience = Wording(vi: "Phạm vi phổ biến mặc định", en: "Who reads them unless told")
  fileprivate static let own = Wording(vi: "Mục của riêng loại này", en: "Keys of this kind")
  fileprivate static let common = Wording(vi: "Mục của mọi trang", en: "Keys of every page")
}
