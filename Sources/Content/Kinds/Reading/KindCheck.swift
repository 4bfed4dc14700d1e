import Diagnostics
import Input

/// What a kind must keep in itself, once its files are put together.
struct KindCheck {
  private let kind: Kind
  private let file: KindFile
  private let kinds: Set<Kind>

  /// `kinds` are all that there are.
  init(_ kind: Kind, _ file: KindFile, kinds: Set<Kind>) {
    self.kind = kind
    self.file = file
    self.kinds = kinds
  }

  func findings() -> [Diagnostic] {
    incomplete + taken + unknownKinds + unknownFacts + unknownRules
  }

  /// What a kind and a key go not without.
  private var incomplete: [Diagnostic] {
    let sample = KindWordFields.sample
    let ofKind =
      file.name == nil && !file.keys.contains { $0.value == "name" }
      ? [Diagnostic.missingField("name", within: nil, sample: sample, at: file.location)] : []
    return ofKind
      + (file.fields + file.fields.flatMap(\.inner)).flatMap { field -> [Diagnostic] in
        // Of a type that is written and wrong a finding has told.
        let hasType = field.keys.contains { $0.value == "type" }
        return (hasType ? [] : [.missingField("type", within: field.name, sample: "text", at: field.location)])
          + (field.doc != nil || field.keys.contains { $0.value == "doc" }
            ? [] : [.missingField("doc", within: field.name, sample: sample, at: field.location)])
      }
  }

  /// Keys whose names mean something else already: a key of every page, or in the view of the kind.
  private var taken: [Diagnostic] {
    let common = Set(PageFields.all(dateIsRequired: false).map(\.name))
    var seen = Set((KindCode.of(kind)?.computed ?? []).filter { $0.group == nil }.map(\.name))
    return file.fields.compactMap { field in
      if common.contains(field.name) { return .nameTaken(field.name, by: .everyPage, at: field.location) }
      let names = field.viewNames
      guard seen.isDisjoint(with: names) else { return .nameTaken(field.name, by: .kind(kind), at: field.location) }
      seen.formUnion(names)
      return nil
    }
  }

  private var unknownKinds: [Diagnostic] {
    file.fields.compactMap { field in
      guard case .pageOrName(let other)? = field.type, !kinds.contains(Kind(rawValue: other)) else { return nil }
      return .unknownKindName(other, of: "of", among: kinds.map(\.rawValue).sorted(), at: field.location)
    }
  }

  private var unknownFacts: [Diagnostic] {
    let computed = (KindCode.of(kind)?.computed ?? []).filter { $0.group == nil }.map(\.name)
    let names = file.fields.filter { $0.type?.isFact ?? true }.map(\.name) + computed
    return unknown(file.facts, of: "facts", among: names)
  }

  private var unknownRules: [Diagnostic] {
    file.rules.flatMap { rule in
      let names =
        switch rule.value {
        case .notBefore: [PageFields.date.field.name] + file.fields.filter { $0.type?.isDate == true }.map(\.name)
        case .atMost: file.fields.filter { $0.type?.isWhole == true }.map(\.name)
        }
      return unknown(rule.value.keys.map { Located($0, at: rule.location) }, of: "rules", among: names)
    }
  }

  private func unknown(_ written: [Located<String>], of key: String, among names: [String]) -> [Diagnostic] {
    written.filter { !names.contains($0.value) }.map {
      .unknownKindName($0.value, of: key, among: names, at: $0.location)
    }
  }
}

extension KindField {
  /// The names that the key has in the view of its kind.
  fileprivate var viewNames: [String] {
    switch type {
    case .texts, .records: [word, "has_\(word)"]
    case .choice: [word, "\(word)_label"]
    default: [word]
    }
  }
}

extension FieldType {
  /// Whether a list can tell it in a few words.
  fileprivate var isFact: Bool {
    switch self {
    case .text, .whole, .date, .choice, .texts, .language, .pageOrName: true
    case .flag, .website, .email, .path, .record, .records: false
    }
  }

  fileprivate var isDate: Bool { if case .date = self { true } else { false } }
  fileprivate var isWhole: Bool { if case .whole = self { true } else { false } }
}
