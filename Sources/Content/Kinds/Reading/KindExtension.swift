import Diagnostics
import Input

/// What a site's own file makes of a shipped kind: it adds keys, facts, rules and words, and may keep more in the office; it takes
/// nothing away and changes no key that is there.
struct KindExtension {
  private let kind: Kind
  private let base: KindFile
  private let addition: KindFile
  private(set) var findings: [Diagnostic] = []

  init(_ kind: Kind, of base: KindFile, by addition: KindFile) {
    self.kind = kind
    self.base = base
    self.addition = addition
  }

  /// The shipped kind with what the file adds; a finding for everything that it may not.
  mutating func extended() -> KindFile {
    var result = base
    result.name = addition.name ?? base.name
    result.label = addition.label ?? base.label
    result.plural = addition.plural ?? base.plural
    result.keys += addition.keys
    refuse(["folder", "view"])
    if KindCode.of(kind)?.isClosed == true {
      refuse(["date", "audience", "fields", "facts", "rules"])
      return result
    }
    result.dateIsRequired = addition.dateIsRequired ?? base.dateIsRequired
    if let audience = addition.audience { result.audience = stricter(audience) }
    for field in addition.fields {
      if let index = result.fields.firstIndex(where: { $0.name == field.name }) {
        result.fields[index] = worded(result.fields[index], by: field)
      } else {
        result.fields.append(field)
      }
    }
    result.facts += addition.facts
    result.rules += addition.rules
    return result
  }

  private mutating func refuse(_ keys: [String]) {
    for key in addition.keys where keys.contains(key.value) {
      findings.append(.shippedKind(kind, key: key.value, at: key.location))
    }
  }

  private mutating func stricter(_ audience: Located<DefaultAudience>) -> Located<DefaultAudience> {
    let shipped = base.audience?.value ?? .public
    guard audience.value < shipped else { return audience }
    findings.append(.loosenedKind(kind, from: shipped, at: audience.location))
    return base.audience ?? audience
  }

  /// A key that is there with other words, and required where the file says so.
  private mutating func worded(_ shipped: KindField, by field: KindField) -> KindField {
    var result = shipped
    for key in field.keys where !["doc", "label", "sample", "required"].contains(key.value) {
      findings.append(.retypedKey(field.name, of: kind, key: key.value, at: key.location))
    }
    if shipped.isRequired == true, field.isRequired == false,
      let place = field.keys.first(where: { $0.value == "required" })?.location
    {
      findings.append(.loosenedKey(field.name, of: kind, at: place))
    } else {
      result.isRequired = field.isRequired ?? shipped.isRequired
    }
    result.doc = field.doc ?? shipped.doc
    result.label = field.label ?? shipped.label
    result.sample = field.sample ?? shipped.sample
    return result
  }
}
