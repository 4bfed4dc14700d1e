import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds text that a line of dashes below it makes a heading, though it does not read as one.
  mutating func findAccidentalHeading(_ heading: MarkdownNode) {
    guard heading.level == 2, let place = heading.place, !heading.isEmpty,
      places.line(place.line).dropFirst(max(place.column - 1, 0)).first(where: { !$0.isBlank }) != UInt8(ascii: "#")
    else { return }
    let lines = heading.descendants.reduce(1) { $0 + ($1.kind == .softBreak || $1.kind == .lineBreak ? 1 : 0) }
    let text = heading.readText()
    let isSentence = text.trimmingBlanks.last.map { ".;,".contains($0) } ?? false
    guard lines > 1 || isSentence || text.sentenceEnds > 1 || text.count > Self.longHeading, isTold(.accidentalHeading)
    else { return }
    let isOneLine = lines == 1
    tell(.accidentalHeading) {
      Rule.accidentalHeading.finding(
        at: $0.location(line: place.line, column: place.column), text: text.shortenedMiddle, isOneLine: isOneLine)
    }
  }

  /// Letters that no heading has.
  private static let longHeading = 80

  /// Finds a line that begins with `#` and is no heading. A row of words with `#` is meant as it stands: `#doankhoa #tinhnguyen`.
  mutating func findHashWithoutSpace(_ node: MarkdownNode) {
    let text = String(decoding: node.text, as: UTF8.self)
    let marks = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(marks)
    guard let first = rest.first, let slip = Self.slip(marks: marks, first: first, rest: rest) else { return }
    let stretch = stretch(of: node)
    guard !stretch.isEscaped(0), isTold(.hashWithoutSpace) else { return }
    let title = String(rest).trimmingBlanks.shortenedMiddle
    tell(.hashWithoutSpace) {
      Rule.hashWithoutSpace.finding(
        at: stretch.location(of: 0..<marks, by: $0), slip, marks: marks, title: title)
    }
  }

  private static func slip(marks: Int, first: Character, rest: Substring) -> Rule.HashSlip? {
    if first.isWhitespace { return marks > 6 ? .tooMany : nil }
    guard first.isLetter || first.isNumber else { return nil }
    if marks > 1 { return marks > 6 ? .tooMany : .noSpace }
    let words = rest.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, !words.dropFirst().contains(where: { $0.hasPrefix("#") }), first.isUppercase else {
      return nil
    }
    // A word that goes on with capitals or digits is a label: #TuoiTre2026.
    let isLabel =
      words[0].dropFirst().contains { $0.isUppercase || $0.isNumber } && words[0].contains(where: \.isLowercase)
    return isLabel ? nil : .noSpace
  }
}
