import Diagnostics

/// Reads YAML with Yams into nodes that know their byte in the file.
package enum YAMLReader {
  /// The value that the text holds; nil where it is empty or cannot be read, and then a finding says why.
  package static func read(_ text: YAMLText, findings: inout [Diagnostic]) -> YAMLNode? {
    if let finding = YAMLGuard.finding(in: text) {
      findings.append(finding)
      return nil
    }
    do {
      let tree = try YAMLTree.build(text.string, in: text)
      if let anchor = tree.anchorOffset { findings.append(.anchorRefused(at: text.source.location(atByte: anchor))) }
      if let overlong = tree.root?.overlong {
        findings.append(.tooManyEntries(overlong.count, at: text.source.location(atByte: overlong.offset)))
        return nil
      }
      if tree.root?.scalar?.isEmpty == false {
        // A text instead of keys: often for want of one space.
        let slips = HeadSlip.findings(in: text)
        findings += slips
        if !slips.isEmpty { return nil }
      }
      return tree.anchorOffset == nil ? tree.root : nil
    } catch {
      let slips = HeadSlip.findings(in: text)
      findings += slips.isEmpty ? [YAMLMistake.finding(for: error, in: text)] : slips
      return nil
    }
  }
}
