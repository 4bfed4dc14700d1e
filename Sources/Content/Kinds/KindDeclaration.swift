import Diagnostics
import Input

/// What a kind of page is called, where its pages lie and which keys they have.
package struct KindDeclaration: Sendable {
  package let kind: Kind
  /// What a page of this kind is, in a few words.
  package let name: Wording
  package let place: Place
  /// The keys of every page and those of this kind.
  package let fields: [Field]
  /// The keys that only this kind has.
  package let ownFields: [Field]
  /// The keys that it shares with the other kinds.
  let commonFields: [Field]
  let dateIsRequired: Bool
  /// Who reads such a page where its front matter does not say; a document's type may be stricter.
  package let audience: DefaultAudience
  let read: @Sendable (inout FieldReader) -> Details?

  init(
    _ kind: Kind, _ name: Wording, in place: Place, dateIsRequired: Bool = false,
    audience: DefaultAudience = .public, without left: Set<String> = [], fields: [Field] = [],
    read: @escaping @Sendable (inout FieldReader) -> Details?
  ) {
    self.kind = kind
    self.name = name
    self.place = place
    self.dateIsRequired = dateIsRequired
    self.audience = audience
    ownFields = fields
    commonFields = PageFields.all(dateIsRequired: dateIsRequired).filter { !left.contains($0.name) }
    self.fields = commonFields + fields
    self.read = read
  }

  /// Where pages of a kind lie. Paths are relative to `content/`.
  package enum Place: Sendable, Hashable {
    case anywhere
    /// One page, at this path.
    case file(String)
    /// The pages of this folder and the folders in it that are no other kind's, but not the folder's own `index.md`.
    case folder(String)
    /// The `index.md` of the folders in this folder, one for each year, and of the folders in those.
    case yearIndex(String)
    /// The other pages in those folders.
    case yearFolder(String)
  }
}
