import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds emphasis with letters or digits on both sides: nobody sets a part of a word in italics, but sizes are written so.
  mutating func findEmphasisInWord(_ node: MarkdownNode) {
    guard let before = textBefore(node), let after = node.next, after.kind == .text,
      Self.isWordy(before.text.last), Self.isWordy(after.text.first)
    else { return }
    let head = String(decoding: before.text, as: UTF8.self).wordAtEnd
    let tail = String(decoding: after.text, as: UTF8.self).wordAtStart
    guard !head.isEmpty, !tail.isEmpty, isTold(.emphasisInWord) else { return }
    let (mark, inner) = (node.kind == .strong ? "**" : "*", node.readText())
    let escaped = mark.replacing("*", with: "\\*")
    let place = InlinePlace(of: node, finder: places, openings: ["*"])
    tell(.emphasisInWord) { places in
      Rule.emphasisInWord.finding(
        at: places.location(line: place.line, column: place.column, length: mark.utf8.count),
        emphasisIn: head + mark + inner + mark + tail, shown: head + inner + tail,
        corrected: head + escaped + inner + escaped + tail)
    }
  }

  /// Finds `**` that are left in a text: two that do not fit each other, or one alone.
  mutating func findVisibleAsterisks(in node: MarkdownNode) {
    let text = Array(node.text)
    let runs = Self.runs(of: UInt8(ascii: "*"), in: text).filter { (2...3).contains($0.count) }
    guard !runs.isEmpty else { return }
    let stretch = stretch(of: node)
    var left = runs.filter { !stretch.isEscaped($0.lowerBound) && !Self.isPath(text, around: $0) }[...]
    while let open = left.popFirst() {
      let close = left.first.flatMap { AsteriskPair(text: text, open: open, close: $0) }
      if close != nil { left.removeFirst() }
      guard isTold(.visibleAsterisks) else { continue }
      tell(.visibleAsterisks) {
        Rule.visibleAsterisks.finding(at: stretch.location(of: open, by: $0), asterisks: close?.corrected)
      }
    }
  }

  /// The text right before a node in the same block; nil where another node stands there.
  func textBefore(_ node: MarkdownNode) -> MarkdownNode? {
    guard node.index > 1 else { return nil }
    let before = nodes.node(node.index - 1)
    return before.kind == .text && before.parent == node.parent ? before : nil
  }

  /// The stretches of a text that repeat one byte.
  static func runs(of byte: UInt8, in text: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while let start = text[index...].firstIndex(of: byte) {
      let end = text[start...].firstIndex { $0 != byte } ?? text.count
      runs.append(start..<end)
      index = end
    }
    return runs
  }

  /// Whether a byte may belong to a letter or digit.
  private static func isWordy(_ byte: UInt8?) -> Bool { byte.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false }

  /// Whether asterisks stand for any part of a path: `content/**/a.md`.
  private static func isPath(_ text: [UInt8], around run: Range<Int>) -> Bool {
    let slash = UInt8(ascii: "/")
    return run.lowerBound > 0 && text[run.lowerBound - 1] == slash
      || run.upperBound < text.count && text[run.upperBound] == slash
  }
}

/// Two `**` on one line that should have made what stands between them bold.
private struct AsteriskPair {
  /// How it should stand, with the word behind it.
  let corrected: String

  /// Nil where the second does not close what the first opens: a space stands before it and none behind.
  init?(text: [UInt8], open: Range<Int>, close: Range<Int>) {
    let inner = String(decoding: text[open.upperBound..<close.lowerBound], as: UTF8.self)
    let words = inner.trimmingBlanks
    guard !words.isEmpty, let last = words.last else { return nil }
    let before = String(decoding: text[..<open.lowerBound], as: UTF8.self)
    let behind = String(decoding: text[close.upperBound...], as: UTF8.self)
    let opensAnother = inner.last?.isWhitespace == true && inner.first?.isWhitespace != true && words.count > 40
    guard !opensAnother else { return nil }
    let isApart = inner.first?.isWhitespace == true || words.first?.isLetterOrNumber == false
    let head = before.wordAtEnd
    let tail = behind.wordAtStart
    let needsSpace = inner.last?.isWhitespace == true || !last.isLetterOrNumber
    corrected =
      head + (isApart && !head.isEmpty ? " " : "") + "**\(words.shortenedMiddle)**"
      + (needsSpace && !tail.isEmpty ? " " : "")
      + tail
  }
}
