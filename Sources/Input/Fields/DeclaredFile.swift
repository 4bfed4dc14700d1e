import Diagnostics

/// A YAML file of declared keys that lies outside of `content/`.
package enum DeclaredFile {
  /// Begins to read a file, UTF-8, by the keys that may stand in it; nil after a finding that tells why nothing can be read.
  package static func reader(
    _ source: SourceText, declared: [Field], findings: inout [Diagnostic]
  ) -> FieldReader? {
    let text = YAMLText(source: source, range: source.start..<source.bytes.count)
    var found: [Diagnostic] = []
    let root = YAMLReader.read(text, findings: &found)
    findings += found
    guard found.isEmpty else { return nil }
    guard let entries = root == nil || root?.isEmpty == true ? [] : root?.entries else {
      let place = source.location(atByte: source.start)
      findings.append(.wrongFrontMatter(found: root?.found ?? Wording(verbatim: ""), at: place))
      return nil
    }
    return FieldReader(source, entries, start: source.start, declared: declared)
  }
}
