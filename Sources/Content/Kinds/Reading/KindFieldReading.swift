import Diagnostics
import Input

/// Reads what a file says of one key.
enum KindFieldReading {
  static func read(_ key: Located<String>, _ reader: inout FieldReader, isInner: Bool) -> KindField {
    var field = KindField(name: key.value, location: key.location)
    field.keys = reader.writtenKeys
    field.isRequired = reader[KindFieldFields.required]
    field.doc = reader[KindFieldFields.doc]
    field.label = reader[KindFieldFields.label]
    field.sample = reader[KindFieldFields.sample]
    let written = reader[KindFieldFields.type]
    if !isInner {
      field.strings = reader[KindFieldFields.strings]
      field.choices = reader[KindFieldFields.choices] ?? []
      field.inner = reader[KindFieldFields.inner] ?? []
    }
    field.type = written.flatMap { type($0, field, &reader, isInner: isInner) }
    return field
  }

  private static func type(
    _ written: WrittenType, _ field: KindField, _ reader: inout FieldReader, isInner: Bool
  ) -> FieldType? {
    let place = reader.location(of: KindFieldFields.type.field.name)
    if isInner, !WrittenType.inner.contains(written) {
      reader.report(
        .unknownValue(
          written.rawValue, of: KindFieldFields.type.field.name, choices: WrittenType.inner.map(\.rawValue), at: place))
      return nil
    }
    switch written {
    case .text: return .text
    case .texts: return .texts
    case .whole:
      let least = reader[KindFieldFields.from] ?? 0
      let greatest = reader[KindFieldFields.to] ?? Int.max
      guard least <= greatest else {
        reader.report(.overAtMost(("from", least), ("to", greatest), at: reader.location(of: "from")))
        return nil
      }
      return .whole(least...greatest)
    case .year: return .whole(1000...9999)
    case .date: return .date
    case .flag: return .flag
    case .website: return .website
    case .email: return .email
    case .file: return .path
    case .page:
      guard let kind = reader[KindFieldFields.of] else {
        reader.needs(KindFieldFields.of.field, in: field)
        return nil
      }
      return .pageOrName(kind: kind)
    case .choice:
      guard !field.choices.isEmpty else {
        reader.needs(KindFieldFields.choices.field, in: field)
        return nil
      }
      return .choice(field.choices.map { FieldChoice($0.value, $0.words) })
    case .group, .list:
      guard !field.inner.isEmpty else {
        reader.needs(KindFieldFields.inner.field, in: field)
        return nil
      }
      let fields = field.inner.compactMap(\.field)
      return written == .group ? .record(fields) : .records(fields)
    }
  }
}

extension FieldReader {
  /// Reports a key that a type goes not without, unless something was said of that key already.
  fileprivate mutating func needs(_ needed: Field, in field: KindField) {
    guard diagnostics.isEmpty else { return }
    report(.missingField(needed.name, within: field.name, sample: needed.sample, at: start))
  }
}
