import CMarkdownGuard
import Diagnostics

/// The notes of a text that the office alone reads.
package enum OfficeNotes {
  /// Where each of them begins that lies in no other, in the order of the text; none where the text cannot be parsed, which rendering
  /// it tells.
  package static func places(in source: SourceText, body: Range<Int>) -> [Location] {
    let start = max(body.lowerBound, min(source.start, body.upperBound))
    let text = CleanText(source.bytes[start..<body.upperBound], isUTF8: source.isUTF8)
    return text.bytes.withUnsafeBufferPointer { buffer in
      let places = PlaceFinder(buffer, of: source, from: start)
      let found = try? ParsedDocument.with(buffer, budget: .standard, syntax: .page) { nodes in
        nodes.officeNotes(in: buffer).map { (line: Int(nodes[$0].line), column: Int(nodes[$0].column)) }
      }
      return (found ?? []).map { places.location(line: $0.line, column: $0.column) }
    }
  }
}

extension NodeList {
  /// The notes for the office that lie in no other such note, in the order of the text, which was parsed from `text`.
  func officeNotes(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var notes: [Int] = []
    var lines: [Int] = []
    var index = 0
    while index < count {
      guard self[index].kind == .blockQuote, let label = label(ofQuotation: index),
        NoteKind(label: label.name) == .office
      else {
        index += 1
        continue
      }
      if lines.isEmpty { lines = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 } }
      if isEscaped(index + 1, in: text, lines: lines) {
        index += 1
      } else {
        notes.append(index)
        index = end(of: index)
      }
    }
    return notes
  }

  /// Whether a backslash stands where the text of a block begins; `lines` are the offsets at which lines begin.
  private func isEscaped(_ block: Int, in text: UnsafeBufferPointer<UInt8>, lines: [Int]) -> Bool {
    let line = Int(self[block].line) - 1
    guard lines.indices.contains(line) else { return false }
    let place = lines[line] + Int(self[block].column) - 1
    return text.indices.contains(place) && text[place] == UInt8(ascii: "\\")
  }
}
