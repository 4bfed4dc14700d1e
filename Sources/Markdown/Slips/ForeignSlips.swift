import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds figures with a single brace, and what other programs write between braces.
  mutating func findBraces(in node: MarkdownNode) {
    let text = Array(node.text)
    // Such a line is told as a whole.
    if text.starts(with: Array(":::".utf8)) { return }
    var index = 0
    var stretch: SourceStretch?
    while let open = text[index...].firstIndex(of: UInt8(ascii: "{")) {
      index = open + 1
      let mark = ForeignMark.braced(in: text, at: open)
      let figure = mark == nil ? BracedName(text, at: open) : nil
      guard mark != nil || figure != nil, !isHeadingID(mark, of: node) else { continue }
      let held = stretch ?? self.stretch(of: node)
      stretch = held
      guard !held.isEscaped(open) else { continue }
      if let mark, isTold(.foreignMarkup) {
        tell(.foreignMarkup) { Rule.foreignMarkup.finding(at: held.location(of: mark.range, by: $0), mark) }
        index = mark.range.upperBound
      }
      if let figure, isTold(.singleBraces) {
        tell(.singleBraces) {
          Rule.singleBraces.finding(
            at: held.location(of: figure.range, by: $0), written: figure.written, name: figure.name)
        }
      }
    }
  }

  /// Whether a form at the end of a heading gives it its id.
  private func isHeadingID(_ mark: ForeignMark?, of node: MarkdownNode) -> Bool {
    guard let mark, node.parent?.kind == .heading, node.end == node.parent?.end,
      mark.range.upperBound == node.text.count
    else { return false }
    return node.headingID != nil
  }

  /// Finds forms of other programs that a line begins with.
  mutating func findForeignLine(_ node: MarkdownNode) {
    guard let mark = ForeignMark.beginning(Array(node.text)), isTold(.foreignMarkup) else { return }
    let stretch = stretch(of: node)
    guard !stretch.isEscaped(0) || mark.isCommand else { return }
    // A line of colons ends what another has begun.
    if mark.written.allSatisfy({ $0 == ":" }) { return }
    tell(.foreignMarkup) { Rule.foreignMarkup.finding(at: stretch.location(of: mark.range, by: $0), mark) }
  }

  /// Finds `==words==`, `H~2~O` and `m^2^`.
  mutating func findForeignLetters(in node: MarkdownNode, _ marks: TextMarks) {
    let text = Array(node.text)
    var found: [ForeignMark] = []
    if marks.contains(.equals) { found += ForeignMark.highlights(in: text) }
    if marks.contains(.tilde) { found += ForeignMark.shifted(by: UInt8(ascii: "~"), in: text) }
    if marks.contains(.caret) { found += ForeignMark.shifted(by: UInt8(ascii: "^"), in: text) }
    guard !found.isEmpty else { return }
    let stretch = stretch(of: node)
    for mark in found where !stretch.isEscaped(mark.range.lowerBound) && isTold(.foreignMarkup) {
      tell(.foreignMarkup) { Rule.foreignMarkup.finding(at: stretch.location(of: mark.range, by: $0), mark) }
    }
  }

  /// Finds formulas between dollar signs.
  mutating func findFormulas(in node: MarkdownNode) {
    let text = Array(node.text)
    let formulas = DollarFormula.all(in: text)
    guard !formulas.isEmpty else { return }
    let stretch = stretch(of: node)
    for formula in formulas where !stretch.isEscaped(formula.lowerBound) && isTold(.formula) {
      let written = String(decoding: text[formula], as: UTF8.self).shortenedMiddle
      tell(.formula) { Rule.formula.finding(at: stretch.location(of: formula, by: $0), formula: written) }
    }
  }
}

extension ForeignMark {
  fileprivate var isCommand: Bool {
    if case .command = kind { true } else { false }
  }

  /// `==words==`
  fileprivate static func highlights(in text: [UInt8]) -> [ForeignMark] {
    let runs = SlipSearch.runs(of: UInt8(ascii: "="), in: text)
    return zip(runs, runs.dropFirst()).compactMap { open, close in
      guard open.count == 2, close.count == 2, !text[open.upperBound].isBlank, !text[close.lowerBound - 1].isBlank
      else {
        return nil
      }
      let words = String(decoding: text[open.upperBound..<close.lowerBound], as: UTF8.self)
      return ForeignMark(
        .highlight(words.shortenedMiddle), in: text, open.lowerBound..<close.upperBound, of: "Obsidian, Typora")
    }
  }

  /// One to three letters or digits between two signs, behind a letter: `H~2~O`, `m^2^`.
  fileprivate static func shifted(by sign: UInt8, in text: [UInt8]) -> [ForeignMark] {
    var marks: [ForeignMark] = []
    var index = 0
    while let open = text[index...].firstIndex(of: sign) {
      index = open + 1
      guard open > 0, text[open - 1].isLetterOrDigit, !text[open - 1].isDigit,
        let close = text[index...].prefix(4).firstIndex(of: sign), close > index,
        text[index].isLetterOrDigit || close > index + 1,
        text[(index + 1)..<close].dropLast().allSatisfy(\.isLetterOrDigit),
        ([text[index], text[close - 1]]).allSatisfy({
          $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        })
      else { continue }
      let words = String(decoding: text[index..<close], as: UTF8.self)
      marks.append(
        ForeignMark(
          sign == UInt8(ascii: "~") ? .lowered(words) : .raised(words), in: text, open..<(close + 1), of: "Pandoc"))
      index = close + 1
    }
    return marks
  }
}
