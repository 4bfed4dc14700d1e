import Diagnostics

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
      let tree = try YAMLTree.build(text.string, in: text)
      if let anchor = tree.anchorOffset { findings.append(.anchorRefused(at: text.source.location(atByte: anchor))) }
      return tree.anchorOffset == nil ? tree.root : nil
    } catch {
      findings.append(YAMLMistake.finding(for: error, in: text))
      return nil
    }
  }
}
