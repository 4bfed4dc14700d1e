import CMarkdownGuard
import Diagnostics
import Vietnamese

/// Counts in sentences: `{{ members.expelled }}` is told in words where there is nobody, and then the word before it may change.
extension PageMarkup {
  /// Writes a count within text. Where its sentence has no place for it the number stands, and a finding tells.
  mutating func writeCount(_ count: CountInSentence, _ index: Int, _ finding: Diagnostic?) {
    let isUnchanged = count.wordBefore != .stays && changedBefore != index
    let text = isUnchanged ? "0" : count.number
    sink.text(text)
    collect(text)
    if count.isAwkward || isUnchanged, let finding { findings.add(finding) }
  }

  /// The text with its last word as the count behind it has it; nil where it stays as it is written.
  mutating func changed(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    guard Self.mayEndWithHave(text), let figure = nodes.figure(behind: index),
      case .count(let count, _) = store(content(ofFigure: figure), of: figure), count.wordBefore != .stays
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

  /// Keeps an answer until its figure is written.
  private mutating func store(_ content: FigureContent, of figure: Int) -> FigureContent {
    answered = (figure, content)
    return content
  }

  /// Whether a text may end with `có` and spaces, told by its last byte: that of `ó`, or of an acute accent that stands alone.
  private static func mayEndWithHave(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // A space, or the last byte of one that does not break.
    let last = text.reversed().first { $0 != UInt8(ascii: " ") && $0 != 0xA0 && $0 != 0xC2 }
    return last == 0xB3 || last == 0x81
  }
}

extension NodeList {
  /// The figure that a reader meets right behind a text.
  fileprivate func figure(behind text: Int) -> Int? {
    var index = text + 1
    while index < count {
      switch self[index].kind {
      case .figure: return index
      case .softBreak, .lineBreak, .strong, .emphasis: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Whether a node stands in a cell of a table.
  func isInTable(_ index: Int) -> Bool { block(around: index).map { self[$0].kind == .tableCell } ?? false }

  /// The text on both sides of a figure, as far as a sentence is told from it.
  func sentence(around figure: Int) -> (before: String, after: String) {
    guard let block = block(around: figure) else { return ("", "") }
    var (before, after): ([String], String) = ([], "")
    var index = figure - 1
    while index > block, before.reduce(0, { $0 + $1.count }) < 40 {
      before.append(shown(index))
      index -= 1
    }
    index = figure + 1
    while index < end(of: block), after.count < 10 {
      after += shown(index)
      index += 1
    }
    return (before.reversed().joined(), after)
  }

  /// The paragraph, heading or cell that a node stands in.
  private func block(around index: Int) -> Int? {
    var index = index
    while index > 0 {
      switch self[index].kind {
      case .paragraph, .heading, .tableCell: return index
      default: index = parent(of: index)
      }
    }
    return nil
  }

  private func shown(_ index: Int) -> String {
    switch self[index].kind {
    case .text, .code: self[index].text.string
    case .softBreak, .lineBreak: " "
    case .figure: "1"
    default: ""
    }
  }
}
