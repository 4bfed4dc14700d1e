/// Who reads a page by what it is, and what of it says so.
struct AudienceStanding: Sendable {
  let audience: DefaultAudience
  /// Nil where anyone may.
  let ground: InternalGround?

  /// The standing of a page of a kind. `declined` is the kind of its folder, where the page lacks what that kind requires:
  /// what lies among documents is kept as they are, whether it is filled in or not.
  init(kind: KindDeclaration, declined: KindDeclaration?, details: Details, title: String) {
    let kept = declined ?? kind
    if case .document(let document) = details {
      self.init(document, title: title, kind: kind)
    } else if kept.audience == .public {
      self.init(audience: .public, ground: nil)
    } else if kept.audience == .internalAlways {
      self.init(audience: .internalAlways, ground: .kind(kept.kind))
    } else if DocumentType.named(title)?.audience == .internalAlways {
      self.init(audience: .internalAlways, ground: .documentType(title, isFinal: true))
    } else {
      self.init(audience: kept.audience, ground: .kind(kept.kind))
    }
  }

  /// The strictest of what type, number and title of a document tell. A type that is not known is one that nobody has
  /// decided on.
  private init(_ document: OfficialDocument, title: String, kind: KindDeclaration) {
    let type = DocumentType.named(document.type)
    let numbered = DocumentType.numbered(document.number)
    // A symbol that the type shares with others says nothing more; else the first type that has it is the usual one.
    let symbol = numbered.contains { $0 == type } ? nil : numbered.first?.audience
    let ofType = [type?.audience, symbol, kind.audience].compactMap { $0 }.max() ?? kind.audience
    let ofTitle = DocumentType.named(title)?.audience ?? .public
    self.init(
      audience: max(ofType, ofTitle),
      ground: .documentType(ofTitle > ofType ? title : document.type, isFinal: max(ofType, ofTitle) == .internalAlways))
  }

  private init(audience: DefaultAudience, ground: InternalGround?) {
    self.audience = audience
    self.ground = ground
  }
}
