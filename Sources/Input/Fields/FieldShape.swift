/// The type of a key as far as Swift depends on it.
enum FieldShape: Sendable, Hashable {
  case text
  case flag
  case whole
  case date
  case texts
  case choice([String])
  case group(Set<AskedKey>)
  case list(Set<AskedKey>)
}

extension Field {
  /// What Swift can ask of the key.
  var asked: AskedKey { AskedKey(name: name, shape: type.shape, isRequired: isRequired) }
}

extension FieldType {
  fileprivate var shape: FieldShape {
    switch self {
    case .text, .language, .website, .email, .path, .pageOrName: .text
    case .flag: .flag
    case .whole: .whole
    case .date: .date
    case .choice(let choices): .choice(choices.values)
    case .texts: .texts
    case .record(let fields): .group(Set(fields.map(\.asked)))
    case .records(let fields): .list(Set(fields.map(\.asked)))
    }
  }
}
