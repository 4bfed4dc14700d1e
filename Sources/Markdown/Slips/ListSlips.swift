import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds lines that begin as the items of a word processor do: they run together into one paragraph.
  mutating func findPastedList(_ lines: [ProseLine]) {
    let marks = lines.map { PastedMark($0.words) }
    func isFollowed(_ index: Int) -> Bool {
      index + 1 < lines.count && !lines[index + 1].isApart && marks[index + 1]?.kind == marks[index]?.kind
    }
    func runsOn(_ index: Int) -> Bool { !lines[index].isApart || isFollowed(index) }
    let found = lines.indices.first { index in
      switch marks[index]?.kind {
      case .bullet: lines.count == 1 || runsOn(index)
      case .dash: isFollowed(index) || lines[index].isFirst && !(lines.count > 1 && lines[1].isApart)
      case .letter, .numeral: runsOn(index)
      case nil: false
      }
    }
    guard let found, let mark = marks[found], isTold(.pastedList) else { return }
    let stretch = stretch(of: lines[found].first)
    guard !stretch.isEscaped(0) else { return }
    let text = lines[found].words.dropFirst(mark.text.count).drop(while: \.isWhitespace)
    tell(.pastedList) {
      Rule.pastedList.finding(
        at: stretch.location(of: 0..<mark.text.utf8.count, by: $0), mark: mark, item: String(text).shortenedMiddle)
    }
  }

  /// Finds paragraphs of which each is a line, as a word processor saves them: they run together. A text that is merely broken into
  /// lines has none that hold whole sentences throughout.
  mutating func findJoinedParagraphs(_ paragraph: MarkdownNode) {
    guard mayHoldJoinedParagraphs(paragraph) else { return }
    let lines = lines(of: paragraph)
    guard lines.count > 1, lines.contains(where: { $0.words.count > Self.longLine }),
      lines.allSatisfy({ $0.words.sentenceEnds >= 2 }), isTold(.joinedParagraphs)
    else { return }
    let stretch = stretch(of: lines[1].first)
    tell(.joinedParagraphs) {
      Rule.joinedParagraphs.finding(at: stretch.location(of: 0..<1, by: $0), paragraphs: lines.count)
    }
  }

  /// Letters over which a line is no line of a paragraph but one itself.
  private static let longLine = 160

  /// Whether every line ends as a sentence does and one is long, told by bytes.
  private func mayHoldJoinedParagraphs(_ paragraph: MarkdownNode) -> Bool {
    var (length, last, hasLong, breaks) = (0, UInt8(0), false, 0)
    for node in paragraph.descendants {
      switch node.kind {
      case .softBreak:
        guard Self.endsSentence(last) else { return false }
        (hasLong, length, breaks) = (hasLong || length > Self.longLine, 0, breaks + 1)
      case .lineBreak: return false
      case .text, .code, .figure:
        length += node.text.count
        last = node.text.last ?? last
      default: break
      }
    }
    return breaks > 0 && (hasLong || length > Self.longLine) && Self.endsSentence(last)
  }

  /// Whether a byte may end a sentence: `.`, `!`, `?`, the last of `…`, of `”` and of `»`.
  private static func endsSentence(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xA6, 0x9D, 0xBB].contains(byte)
  }

  /// Finds a list that begins with a number that is no number of an item: a sentence that begins with a year.
  mutating func findYearAsList(_ list: MarkdownNode) {
    guard let number = list.firstNumber, number >= 1000, let item = list.firstChild, let place = item.place,
      isTold(.yearAsList)
    else { return }
    let source = places.line(place.line)
    let digits = source[max(place.column - 1, 0)...].prefix { $0.isDigit }
    guard digits.endIndex < source.count else { return }
    let sign = String(decoding: [source[digits.endIndex]], as: UTF8.self)
    tell(.yearAsList) {
      Rule.yearAsList.finding(
        at: $0.location(line: place.line, column: place.column, length: digits.count + 1), year: String(number),
        sign: sign)
    }
  }
}

extension ProseLine {
  /// Whether it begins its paragraph.
  fileprivate var isFirst: Bool { first.parent?.firstChild == first }
}

extension String {
  /// How many sentences end in it: at its end, or before a space and a capital letter.
  var sentenceEnds: Int {
    let characters = Array(self)
    return characters.indices.count { index in
      guard ".!?…".contains(characters[index]) else { return false }
      let rest = characters[(index + 1)...].drop { "”\"»)".contains($0) }
      guard let space = rest.first else { return true }
      guard space.isWhitespace else { return false }
      let next = rest.drop(while: \.isWhitespace).first { $0.isLetter || $0.isNumber }
      return next.map { $0.isUppercase || $0.isNumber } ?? true
    }
  }
}
