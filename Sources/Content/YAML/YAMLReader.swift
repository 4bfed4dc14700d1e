import Diagnostics
import Yams

/// Reads YAML with Yams into nodes that know their byte in the file.
enum YAMLReader {
  /// More than any front matter needs, and little enough that no input can make reading slow.
  static let sizeLimit = 1 << 16

  /// The value that the text holds; nil where it is empty or cannot be read, and then a finding says why.
  static func read(_ text: YAMLText, findings: inout [Diagnostic]) -> YAMLNode? {
    if let finding = YAMLGuard.finding(in: text) {
      findings.append(finding)
      return nil
    }
    do {
      guard let root = try compose(text.string) else { return nil }
      var builder = YAMLTreeBuilder(text)
      let node = builder.node(root)
      if let anchor = builder.anchorOffset {
        findings.append(Diagnostic.anchorRefused(at: text.source.location(atByte: anchor)))
        return nil
      }
      return node
    } catch {
      findings.append(YAMLMistake.finding(for: error, in: text))
    }
    return nil
  }

  static func compose(_ yaml: String) throws -> Node? {
    // The default encoding asks an environment variable, and may print.
    try Parser(yaml: yaml, encoding: .utf8).singleRoot()
  }
}
