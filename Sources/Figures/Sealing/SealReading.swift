import Diagnostics
import Input

/// Reading `niem-phong.yaml`.
enum SealReading {
  /// The seal, or nil with findings that say what is wrong with it.
  static func read(_ source: SourceText) -> (seal: Seal?, diagnostics: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let root = YAMLReader.read(YAMLText(source: source, range: source.start..<source.bytes.count), findings: &findings)
    guard findings.isEmpty else { return (nil, findings) }
    guard let entries = root == nil || root?.isEmpty == true ? [] : root?.entries else {
      let place = source.location(atByte: source.start)
      return (nil, [.wrongFrontMatter(found: root?.found ?? Wording(verbatim: ""), at: place)])
    }
    var reader = FieldReader(source, entries, start: source.start, declared: SealFields.all)
    let seal = SealFields.read(&reader)
    return (seal, reader.diagnostics)
  }
}
