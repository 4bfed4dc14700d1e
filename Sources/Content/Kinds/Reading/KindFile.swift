import Diagnostics
import Input

/// What one file of `kinds/` says, each part with its place. What a file leaves out is nil or empty.
struct KindFile: Sendable {
  /// Where the file begins.
  let location: Location
  /// Whether it is shipped with kyyeu, whatever a site adds to it.
  let isShipped: Bool
  /// What a page of the kind is, in a few words.
  var name: Wording?
  /// What the kind, and many of its pages, are called on pages.
  var label: Wording?
  var plural: Wording?
  var place: Located<KindDeclaration.Place>?
  /// What templates call what such a page says.
  var view: String?
  /// True where its pages have to say their date; nil where the file says nothing.
  var dateIsRequired: Bool?
  var audience: Located<DefaultAudience>?
  var fields: [KindField] = []
  var facts: [Located<String>] = []
  var rules: [Located<FieldRule>] = []
  /// The keys that it writes, with their places.
  var keys: [Located<String>] = []

  init(location: Location, isShipped: Bool) {
    self.location = location
    self.isShipped = isShipped
  }

  /// The place of a key that it writes; else where it begins.
  func location(of key: String) -> Location { keys.first { $0.value == key }?.location ?? location }
}

/// What a file of `kinds/` says of one key.
struct KindField: Sendable {
  let name: String
  /// Where its name stands.
  let location: Location
  /// Nil where the file does not say it, or names no type.
  var type: FieldType?
  var isRequired: Bool?
  var doc: Wording?
  var label: Wording?
  var sample: String?
  /// The words of the values of a choice.
  var choices: [(value: String, words: Wording)] = []
  /// What the names of those words begin with; nil where that is the kind's name.
  var strings: String?
  /// The keys of a group or of the items of a list.
  var inner: [KindField] = []
  /// The keys that it writes, with their places.
  var keys: [Located<String>] = []

  /// The key as pages are read by it; nil where the file does not say enough of it, of which a finding has told.
  var field: Field? {
    guard let type, let doc else { return nil }
    return Field(
      name: name, type: type, isRequired: isRequired ?? false, visibility: .public, doc: doc,
      sample: sample ?? type.sample)
  }
}

extension FieldType {
  /// A value as it is written in YAML, where a file shows none.
  fileprivate var sample: String {
    switch self {
    case .text, .pageOrName, .path: "…"
    case .texts: "[…, …]"
    case .flag: "true"
    case .whole(let range): range == 1000...9999 ? "2026" : String(max(range.lowerBound, 1))
    case .date: "2026-09-05"
    case .choice(let choices): choices.first?.written ?? ""
    case .language: "vi"
    case .website: "https://example.org/"
    case .email: "a@example.org"
    case .record(let fields): Self.group(fields)
    case .records(let fields): "[\(Self.group(fields))]"
    }
  }

  private static func group(_ fields: [Field]) -> String {
    "{\(fields.map { "\($0.name): \($0.sample)" }.joined(separator: ", "))}"
  }
}
