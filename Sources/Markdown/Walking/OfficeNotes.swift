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
      let found = try? ParsedDocument.with(buffer, budget: .standard, syntax: MarkdownDialect.page.syntax) { nodes in
        nodes.officeNotes(in: buffer).compactMap(\.place)
      }
      return (found ?? []).map { places.location(line: $0.line, column: $0.column) }
    }
  }
}

extension NodeList {
  /// The notes for the office that lie in no other such note, in the order of the text, which was parsed from `text`.
  func officeNotes(in text: UnsafeBufferPointer<UInt8>) -> [MarkdownNode] {
    var notes: [MarkdownNode] = []
    var lines: [Int] = []
    var index = 0
    while index < count {
      let quotation = node(index)
      index += 1
      guard quotation.kind == .blockQuote, let label = quotation.noteLabel, NoteKind(label: label.name) == .office
      else {
        continue
      }
      if lines.isEmpty { lines = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 } }
      if !isEscaped(label.paragraph, in: text, lines: lines) {
        notes.append(quotation)
        index = quotation.end
      }
    }
    return notes
  }

  /// Whether a backslash stands where the text of a block begins; `lines` are the offsets at which lines begin.
  private func isEscaped(_ block: MarkdownNode, in text: UnsafeBufferPointer<UInt8>, lines: [Int]) -> Bool {
    guard let place = block.place, lines.indices.contains(place.line - 1) else { return false }
    let offset = lines[place.line - 1] + place.column - 1
    return text.indices.contains(offset) && text[offset] == UInt8(ascii: "\\")
  }
}
