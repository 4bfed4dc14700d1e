import Diagnostics
import Input

/// What a kind of page is called, where its pages lie and which keys they have, as `kinds/<name>.yaml` tells it.
///
/// A class, because every page that is read holds it.
package final class KindDeclaration: Sendable {
  package let kind: Kind
  /// Where the file that declares it begins.
  package let location: Location
  /// Whether it is shipped with kyyeu, whatever the site adds to it.
  let isShipped: Bool
  /// What a page of this kind is, in a few words.
  package let name: Wording
  /// What templates call what such a page says beyond its text: `{{#session}}`.
  package let view: String
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
  /// Keys, or values that the program works out, that lists tell of such a page, in their order.
  package let facts: [String]
  let rules: [FieldRule]
  /// The visible words of the kind and its keys.
  package let words: [KindWord]
  /// Names of the visible words of keys that have some of their own, by key.
  private let labels: [String: String]
  /// What the names of the words of a key's values begin with, by key.
  private let choices: [String: String]
  private let places: [String: Location]
  /// Where its name in templates stands, or its file begins.
  package let viewLocation: Location
  let code: KindCode?

  init(_ kind: Kind, _ file: KindFile) {
    let code = KindCode.of(kind)
    self.kind = kind
    self.code = code
    location = file.location
    isShipped = file.isShipped
    name = file.name ?? Wording(verbatim: kind.rawValue)
    view = file.view ?? kind.word
    place = file.place?.value ?? .anywhere
    dateIsRequired = file.dateIsRequired ?? false
    audience = file.audience?.value ?? .public
    facts = file.facts.map(\.value)
    rules = file.rules.map(\.value)
    ownFields = file.fields.compactMap(\.field)
    commonFields = PageFields.all(dateIsRequired: dateIsRequired).filter { code?.lacks.contains($0.name) != true }
    fields = commonFields + ownFields
    words = file.words(kind)
    viewLocation = file.location(of: "view")
    places = Dictionary(file.fields.map { ($0.name, $0.location) }, uniquingKeysWith: { first, _ in first })
    labels = file.labels(kind)
    choices = file.choiceWords(kind)
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

  /// The folder of `content/` that is this kind's own, without a slash at its ends; nil where it has none or shares it.
  package var folder: String? {
    switch place {
    case .folder(let folder), .yearIndex(let folder): folder
    case .anywhere, .file, .yearFolder: nil
    }
  }

  /// Name of the visible word that says what a key is: one of its own, else the one that all kinds share.
  package func word(of field: String) -> String { labels[field] ?? "fact_\(field)" }

  /// Name of the visible word of a value of a key that holds one of a few.
  package func word(of value: String, in field: String) -> String {
    "\(choices[field] ?? kind.word)_\(value.replacing("-", with: "_"))"
  }

  /// Where a key is declared.
  package func location(of field: String) -> Location { places[field] ?? location }

  /// Whether its pages are the program's own business: no template shows its keys one by one.
  package var isClosed: Bool { code?.isClosed == true }

  /// Whether what stands under a key of the front matter is text that somebody reads: by the type of the key, whatever its name. A
  /// group or list is, since it may hold some.
  package func holdsText(_ key: String) -> Bool {
    if commonFields.contains(where: { $0.name == key }) { return PageFields.readable.contains(key) }
    if code?.names.contains(key) == true { return false }
    return ownFields.first { $0.name == key }?.type.holdsText ?? true
  }

  /// What the program itself works out of the fields.
  package var computed: [ComputedField] { code?.computed ?? [] }
}

extension Kind {
  /// The kind in a name of a visible word, or of a view.
  package var word: String { rawValue.replacing("-", with: "_") }

  /// Name of the visible word that says what such a page is.
  package var label: String { "kind_\(word)" }
}
