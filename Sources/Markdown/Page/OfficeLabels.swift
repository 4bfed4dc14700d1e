import CMarkdownGuard
import Diagnostics
import Vietnamese

extension FormContext {
  /// Finds the label of a note for the office where it makes none: everybody would read what was meant for the office.
  mutating func findStrayOfficeLabel(_ text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
    guard let label = Self.officeLabel(in: text), isTold(.strayOfficeLabel), let block = node.parent else { return }
    guard node != block.firstChild || !isEscaped(textOf: block) else { return }
    findings.add(Rule.strayOfficeLabel.finding(at: location(of: node, openings: ["[!"]), strayLabel: label))
  }

  /// The same in a block of code that is one by its indentation alone: a note that stands too far to the right, as below an item of a
  /// list. Between fences somebody shows how it is written.
  mutating func findStrayOfficeLabel(inCode node: MarkdownNode) {
    guard let label = Self.officeLabel(in: node.code), !isFenced(node), isTold(.strayOfficeLabel) else { return }
    let first = node.place?.line ?? 0
    let count = node.code.count { $0 == UInt8(ascii: "\n") }
    let marked = (first...first + count).first { Self.officeLabel(in: places.line($0)) != nil } ?? first
    let column = places.line(marked).firstIndex(of: UInt8(ascii: "[")).map { $0 + 1 } ?? 1
    findings.add(Rule.strayOfficeLabel.finding(at: places.location(line: marked, column: column), strayLabel: label))
  }

  /// Whether a block of code begins with a fence.
  private func isFenced(_ node: MarkdownNode) -> Bool {
    let place = node.place ?? NodePlace(line: 0, column: 0)
    let text = places.line(place.line).dropFirst(max(place.column - 1, 0))
      .drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
  }

  /// What stands behind `[!` where it says that the text is for the office, closed by `]` or not.
  private static func officeLabel(in text: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    while let open = text[start...].firstIndex(of: UInt8(ascii: "[")) {
      start = open + 1
      guard start < text.count, text[start] == UInt8(ascii: "!") else { continue }
      let written = text[(start + 1)...].prefix { $0 != UInt8(ascii: "]") }.prefix(longestLabel)
      let name = String(decoding: written, as: UTF8.self)
      let letters = name.folded.filter { $0.isLetter }
      if NoteKind.office.labels.contains(where: { letters.hasPrefix($0.folded.filter { $0.isLetter }) }) {
        return name.count > 20 ? String(name.prefix(20)) + "…" : name
      }
    }
    return nil
  }

  /// Bytes of what is looked at: more than any label has.
  private static var longestLabel: Int { 60 }
}
