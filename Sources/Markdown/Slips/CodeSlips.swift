import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds a block of code that was not meant as one: behind a fence that nothing closes, or by the indentation of a paragraph.
  mutating func findAccidentalCode(_ node: MarkdownNode) {
    guard let place = node.place else { return }
    let line = places.line(place.line)
    let start = line[min(max(place.column - 1, 0), line.count)...].drop { $0.isBlank }
    let fence = start.prefix { $0 == start.first }
    let isFenced = fence.count >= 3 && (fence.first == UInt8(ascii: "`") || fence.first == UInt8(ascii: "~"))
    if isFenced {
      findUnclosedFence(node, at: place, fence: Array(fence))
    } else {
      findIndentedProse(node, at: place)
    }
  }

  private mutating func findUnclosedFence(_ node: MarkdownNode, at place: NodePlace, fence: [UInt8]) {
    let lines = node.code.count { $0 == UInt8(ascii: "\n") }
    let end = places.line(place.line + lines + 1).drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    guard !end.starts(with: fence), isTold(.unclosedFence) else { return }
    let mark = String(decoding: fence, as: UTF8.self)
    tell(.unclosedFence) {
      Rule.unclosedFence.finding(
        at: $0.location(line: place.line, column: place.column, length: fence.count), fence: mark, lines: lines)
    }
  }

  private mutating func findIndentedProse(_ node: MarkdownNode, at place: NodePlace) {
    let code = String(decoding: node.code.prefix(2000), as: UTF8.self)
    guard let first = code.split(separator: "\n").first(where: { !$0.allSatisfy(\.isWhitespace) }), first.isProse,
      isTold(.accidentalCode)
    else { return }
    let number = place.line
    let column =
      places.line(number).firstIndex { !$0.isBlank && $0 != UInt8(ascii: ">") }.map { $0 + 1 } ?? place.column
    let text = String(first).trimmingBlanks.shortenedMiddle
    tell(.accidentalCode) {
      Rule.accidentalCode.finding(at: $0.location(line: number, column: max(column, place.column)), text: text)
    }
  }
}

extension Substring {
  /// Whether a line of code reads as a sentence or item in Vietnamese: words, some with marks that no program has, behind a capital
  /// letter or the mark of an item.
  fileprivate var isProse: Bool {
    let trimmed = drop(while: \.isWhitespace)
    let mark = trimmed.prefix { !$0.isWhitespace }
    let isItem =
      ["-", "+", "*", "•", "–"].contains(String(mark))
      || mark.dropLast().allSatisfy(\.isNumber) && ".)".contains(mark.last ?? " ")
    let text = isItem ? trimmed.dropFirst(mark.count).drop(while: \.isWhitespace) : trimmed
    let words = text.split(whereSeparator: \.isWhitespace)
    let marked = words.count { word in word.contains { $0.isLetter && !$0.isASCII } }
    let begins = text.first.map { $0.isUppercase || $0 == "“" } ?? false
    return words.count >= 3 && marked * 4 >= words.count && (isItem || begins)
      && !text.contains { "{}=;\\$".contains($0) }
  }
}
