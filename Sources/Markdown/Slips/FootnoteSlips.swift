import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds `[^x]` in a text for which no footnote is written.
  mutating func findCallsWithoutFootnote(in node: MarkdownNode, text: [UInt8], stretch: SourceStretch) {
    var index = 0
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard index < text.count, text[index] == UInt8(ascii: "^"), !stretch.isEscaped(open), !stretch.isEscaped(index),
        let close = text[index...].firstIndex(of: UInt8(ascii: "]")), close > index + 1,
        !text[index..<close].contains(UInt8(ascii: " ")), isTold(.callWithoutFootnote)
      else { continue }
      let label = String(decoding: text[(index + 1)..<close], as: UTF8.self)
      tell(.callWithoutFootnote) {
        Rule.callWithoutFootnote.finding(at: stretch.location(of: open..<(close + 1), by: $0), call: label)
      }
      index = close
    }
  }

  /// Finds footnotes that nothing calls: cmark drops them, so only the source tells of them.
  mutating func findUncalledFootnotes() {
    guard places.holds(Array("[^".utf8)[...]) else { return }
    let used = Set(nodes.all.filter { $0.kind == .footnoteDefinition }.compactMap { $0.place?.line })
    let code = nodes.all.filter { [.codeBlock, .htmlBlock].contains($0.kind) }.compactMap { node -> ClosedRange<Int>? in
      let text = node.kind == .codeBlock ? node.code : node.text
      return node.place.map { $0.line...($0.line + text.count { $0 == UInt8(ascii: "\n") }) }
    }
    for number in 1...places.lineCount {
      let line = places.line(number)
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      guard text.starts(with: Array("[^".utf8)), let close = text.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.count, line[close + 1] == UInt8(ascii: ":"), close > text.startIndex + 2,
        !text[..<close].contains(UInt8(ascii: " ")), !used.contains(number),
        !code.contains(where: { $0.contains(number) }),
        isTold(.footnoteWithoutCall)
      else { continue }
      let label = String(decoding: text[(text.startIndex + 2)..<close], as: UTF8.self)
      tell(.footnoteWithoutCall) {
        Rule.footnoteWithoutCall.finding(
          at: $0.location(line: number, column: text.startIndex + 1, length: close + 2 - text.startIndex), label: label)
      }
    }
  }
}
