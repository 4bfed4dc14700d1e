import CMarkdownGuard
import Diagnostics
import Vietnamese

/// Counts in sentences: `{{ members.expelled }}` is told in words where there is nobody, and then the word before it may change.
extension FigureAnswers {
  /// Writes a count within text. Where its sentence has no place for it the number stands, and a finding tells.
  func write<Sink>(
    _ count: CountInSentence, _ node: MarkdownNode, _ finding: Diagnostic?, in page: inout FormContext<Sink>
  ) {
    let isUnchanged = count.wordBefore != .stays && changedBefore != node
    page.write(isUnchanged ? "0" : count.number)
    if count.isAwkward || isUnchanged, let finding { page.findings.add(finding) }
  }

  /// The text with its last word as the count behind it has it; nil where it stays as it is written.
  mutating func changed<Sink>(
    _ text: UnsafeBufferPointer<UInt8>, at node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> String? {
    guard Self.mayEndWithHave(text), let figure = node.figureBehind,
      case .count(let count, _) = answer(to: figure, notes: notes, in: &page), count.wordBefore != .stays
    else { return nil }
    let written = String(decoding: text, as: UTF8.self)
    let space = written.reversed().prefix(while: \.isWhitespace).reversed()
    let words = written.dropLast(space.count)
    guard words.suffix(2).lowercased().nfc == "có" else { return nil }
    changedBefore = figure
    switch count.wordBefore {
    case .becomes(let word): return words.dropLast(2) + word + String(space)
    case .goes, .stays: return String(words.dropLast(2))
    }
  }

  /// Whether a text may end with `có` and spaces, told by its last byte: that of `ó`, or of an acute accent that stands alone.
  private static func mayEndWithHave(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // A space, or the last byte of one that does not break.
    let last = text.reversed().first { $0 != UInt8(ascii: " ") && $0 != 0xA0 && $0 != 0xC2 }
    return last == 0xB3 || last == 0x81
  }
}

extension MarkdownNode {
  /// The figure that a reader meets right behind a text.
  fileprivate var figureBehind: MarkdownNode? {
    let met = following.first { node in
      switch node.kind {
      case .softBreak, .lineBreak, .strong, .emphasis: false
      default: true
      }
    }
    return met?.kind == .figure ? met : nil
  }

  /// Whether it stands in a cell of a table that is typed in the text.
  var isInTypedTable: Bool { textBlock?.kind == .tableCell }

  /// The text on both sides of a figure, as far as a sentence is told from it.
  var sentenceAround: (before: String, after: String) {
    guard let block = textBlock else { return ("", "") }
    var before: [String] = []
    for node in preceding(backTo: block) {
      if before.reduce(0, { $0 + $1.count }) >= 40 { break }
      before.append(node.shownInSentence)
    }
    var after = ""
    for node in following {
      if node.index >= block.end || after.count >= 10 { break }
      after += node.shownInSentence
    }
    return (before.reversed().joined(), after)
  }

  /// The paragraph, heading or cell that it stands in.
  private var textBlock: MarkdownNode? {
    sequence(first: self, next: \.parent).first { [.paragraph, .heading, .tableCell].contains($0.kind) }
  }

  private var shownInSentence: String {
    switch kind {
    case .text, .code: String(decoding: text, as: UTF8.self)
    case .softBreak, .lineBreak: " "
    case .figure: "1"
    default: ""
    }
  }
}
