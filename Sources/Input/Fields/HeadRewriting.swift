import Diagnostics
import Vietnamese

/// Heads of other generators written out as heads here.
package enum HeadRewriting {
  /// The lines between `---` and `---` that say what a head says, as far as declared keys can; empty where nothing of it can be read.
  package static func lines(of form: HeadForm, in source: SourceText, declared: [Field]) -> [String] {
    guard let (yaml, range) = yaml(of: form, in: source) else { return [] }
    var findings: [Diagnostic] = []
    let entries = YAMLReader.read(YAMLText(source: yaml, range: range), findings: &findings)?.entries ?? []
    let reader = FieldReader(yaml, [], start: 0, declared: declared)
    var keys: Set<String> = []
    return entries.flatMap { flat($0) }.compactMap { entry in
      guard let (key, line) = reader.rewritten(entry), keys.insert(key).inserted else { return nil }
      return line
    }
  }

  /// The head as YAML. Strings, lists, numbers and dates on one line are written alike in TOML and YAML, and JSON is YAML.
  private static func yaml(of form: HeadForm, in source: SourceText) -> (SourceText, Range<Int>)? {
    switch form {
    case .toml(let range):
      let lines = HeadLine.lines(in: source, range).map(\.text).compactMap(yamlLine)
      let text = SourceText(path: source.path, text: lines.joined(separator: "\n") + "\n")
      return (text, 0..<text.bytes.count)
    case .json(let range), .codeBlock(let range): return (source, range)
    default: return nil
    }
  }

  /// A line `key = value` of TOML as YAML; the names of tables are left out, so that `[taxonomies]` is flat.
  private static func yamlLine(_ line: String) -> String? {
    guard let match = line.wholeMatch(of: /\s*([A-Za-z0-9_-]+)\s*=\s*(\S.*)/), !line.hasPrefix("#") else { return nil }
    return "\(match.output.1): \(match.output.2)"
  }

  /// The entries of Zola's and Hugo's groups beside the others.
  private static func flat(_ entry: YAMLNode.Entry) -> [YAMLNode.Entry] {
    guard ["taxonomies", "params", "extra"].contains(entry.key.scalar ?? "") else { return [entry] }
    return entry.value.entries ?? []
  }
}

extension FieldReader {
  /// The key that says here what an entry of another generator says, and its line; nil where nothing does.
  fileprivate func rewritten(_ entry: YAMLNode.Entry) -> (key: String, line: String)? {
    let name = entry.key.scalar ?? ""
    if declared.contains(where: { $0.name == name }) { return line(name, entry.value).map { (name, $0) } }
    switch ForeignKey.named(name)?.counterpart {
    case .keys(let keys):
      guard let key = keys.first(where: { key in declared.contains { $0.name == key } }) else { return nil }
      return line(key, entry.value).map { (key, $0) }
    case .opposite: return entry.value.word?.lowercased() == "false" ? ("draft", "draft: true") : nil
    case .address, .advice, nil: return nil
    }
  }
}
