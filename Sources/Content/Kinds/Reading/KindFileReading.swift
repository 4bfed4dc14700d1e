import Diagnostics
import Input
import Text

/// Reads one file of `kinds/`.
enum KindFileReading {
  /// What a file says; nil where it is no YAML of keys. `isShipped` tells which keys it may write.
  static func read(_ source: SourceText, isShipped: Bool, findings: inout [Diagnostic]) -> KindFile? {
    let declared = isShipped ? KindFileFields.ofShipped : KindFileFields.ofSite
    guard var reader = DeclaredFile.reader(source, declared: declared, findings: &findings) else { return nil }
    var file = KindFile(location: source.location(atByte: source.start), isShipped: isShipped)
    file.keys = reader.writtenKeys
    file.name = reader[KindFileFields.name]
    file.label = reader[KindFileFields.label]
    file.plural = reader[KindFileFields.plural]
    file.view = reader[KindFileFields.view]
    file.dateIsRequired = reader[KindFileFields.date].map { _ in true }
    file.audience = audience(&reader, isShipped: isShipped)
    file.place = place(&reader)
    file.fields = reader[KindFileFields.fields] ?? []
    file.facts = facts(&reader)
    file.rules = reader[KindFileFields.rules] ?? []
    findings += reader.diagnostics
    return file
  }

  private static func audience(_ reader: inout FieldReader, isShipped: Bool) -> Located<DefaultAudience>? {
    let key = KindFileFields.audience
    guard let written = reader[key] else { return nil }
    let place = reader.location(of: key.field.name)
    // Only a report has a `publish:` that could decide.
    guard isShipped || written != .untilPublished else {
      let choices = WrittenAudience.allCases.filter { $0 != .untilPublished }.map(\.rawValue)
      reader.report(.unknownValue(written.rawValue, of: key.field.name, choices: choices, at: place))
      return nil
    }
    return Located(written.audience, at: place)
  }

  private static func place(_ reader: inout FieldReader) -> Located<KindDeclaration.Place>? {
    let forms: [(FieldKey<String>, (String) -> KindDeclaration.Place)] = [
      (KindFileFields.folder, KindDeclaration.Place.folder), (KindFileFields.file, KindDeclaration.Place.file),
      (KindFileFields.years, KindDeclaration.Place.yearIndex),
      (KindFileFields.yearParts, KindDeclaration.Place.yearFolder),
    ]
    for (key, make) in forms {
      guard let written = reader[key] else { continue }
      let location = reader.location(of: key.field.name)
      guard isPath(written) else {
        let required = Wording(
          vi: "đường dẫn bằng chữ thường không dấu, như bien-ban", en: "a path of small letters, as bien-ban")
        reader.report(
          .wrongType(key.field.name, required: required, found: Wording(verbatim: "“\(written)”"), at: location))
        return nil
      }
      return Located(make(written), at: location)
    }
    return nil
  }

  /// Whether a text is a path below `content/` as addresses have it, outside of what holds no pages.
  private static func isPath(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isClean = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-.".utf8.contains($0) }
        && part.utf8.first != UInt8(ascii: ".")
    }
    return isClean && parts[0] != "so-lieu" && parts[0] != "static"
  }

  private static func facts(_ reader: inout FieldReader) -> [Located<String>] {
    let names = reader[KindFileFields.facts] ?? []
    guard case .sequence(let nodes)? = reader.node(of: KindFileFields.facts.field.name)?.content,
      nodes.count == names.count
    else { return [] }
    return zip(names, nodes).map { Located($0, at: reader.location(of: $1)) }
  }
}
