import CMarkdownGuard
import Diagnostics
import Input

extension PageMarkup {
  /// Finds characters that nobody sees and that the text does not hold but writes by references. Those that it holds are
  /// found where the file is read.
  mutating func findHiddenCharacters() {
    guard places.holds(UInt8(ascii: "&")) else { return }
    for index in 0..<nodes.count {
      let node = nodes[index]
      switch node.kind {
      // What stands there is shown as it is written.
      case .code, .codeBlock, .htmlBlock, .htmlInline: continue
      case .text: find(in: node.text.buffer, of: index, openings: ["&"])
      case .link: find(in: node.extra.buffer, of: index, openings: ["[", "<"])
      case .image: find(in: node.extra.buffer, of: index, openings: ["!["])
      default: break
      }
    }
  }

  private mutating func find(in text: UnsafeBufferPointer<UInt8>, of index: Int, openings: [StaticString]) {
    let bytes = Array(text)
    var rest = bytes[...]
    while let found = ControlCharacters.first(in: rest) {
      // One that the text holds itself has its own finding.
      if isTold(.hiddenCharacter), !places.holds(bytes[found]) {
        findings.add(
          Rule.hiddenCharacter.finding(at: location(of: index, openings: openings), hidden: Array(bytes[found])))
      }
      rest = bytes[found.upperBound...]
    }
  }
}
