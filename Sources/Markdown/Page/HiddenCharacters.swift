import CMarkdownGuard
import Diagnostics
import Input

extension FormContext {
  /// Finds characters that nobody sees and that the text does not hold but writes by references. Those that it holds are
  /// found where the file is read.
  mutating func findHiddenCharacters(in nodes: NodeList) {
    guard hasForms, places.holds(UInt8(ascii: "&")) else { return }
    for node in nodes.all {
      switch node.kind {
      // What stands there is shown as it is written.
      case .code, .codeBlock, .htmlBlock, .htmlInline: continue
      case .text: find(in: node.text, of: node, openings: ["&"])
      case .link: find(in: node.titleBytes, of: node, openings: ["[", "<"])
      case .image: find(in: node.titleBytes, of: node, openings: ["!["])
      default: break
      }
    }
  }

  private mutating func find(in text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode, openings: [StaticString]) {
    let bytes = Array(text)
    var rest = bytes[...]
    while let found = ControlCharacters.first(in: rest) {
      // One that the text holds itself has its own finding.
      if isTold(.hiddenCharacter), !places.holds(bytes[found]) {
        findings.add(
          Rule.hiddenCharacter.finding(at: location(of: node, openings: openings), hidden: Array(bytes[found])))
      }
      rest = bytes[found.upperBound...]
    }
  }
}
