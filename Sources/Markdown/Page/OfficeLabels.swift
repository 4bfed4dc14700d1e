import CMarkdownGuard
import Diagnostics
import Vietnamese

extension PageMarkup {
  /// Finds the label of a note for the office where it makes none: everybody would read what was meant for the office.
  mutating func findStrayOfficeLabel(_ text: UnsafeBufferPointer<UInt8>, of index: Int) {
    guard let label = Self.officeLabel(in: text), isTold(.strayOfficeLabel) else { return }
    let block = nodes.parent(of: index)
    guard index != block + 1 || !isEscaped(textOf: block) else { return }
    findings.add(Rule.strayOfficeLabel.finding(at: location(of: index, openings: ["[!"]), strayLabel: label))
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
