import CMarkdownGuard
import Diagnostics
import Vietnamese

/// What stands in the text instead of `{{ expression }}`.
enum FigureContent {
  case text(String)
  case count(CountInSentence, ifAwkward: Diagnostic?)
  case date(CalendarDate)
  case block(any FigureBlock)
}

extension PageMarkup {
  /// Writes a figure within text.
  mutating func writeFigure(_ index: Int) -> Descent {
    switch content(ofFigure: index) {
    case .text(let text):
      sink.text(text)
      collect(text)
    case .count(let count, let finding): writeCount(count, index, finding)
    case .date(let date):
      sink.date(date)
      collect(date.written)
    case .block:
      let written = nodes[index].text.buffer
      findings.add(Rule.figureForm.finding(at: location(ofFigure: index), figure: .blockInText))
      sink.text(written)
    }
    return .past
  }

  /// Writes a figure that stands alone in its paragraph, if it is a whole block.
  mutating func writeBlockFigure(_ index: Int) -> Bool {
    let content = content(ofFigure: index)
    guard case .block(let block) = content else {
      answered = (index, content)
      return false
    }
    sink.figure(block)
    return true
  }

  /// A figure as plain text.
  mutating func plainText(ofFigure index: Int) -> String {
    switch content(ofFigure: index) {
    case .text(let text): text
    case .count(let count, _): count.wordBefore == .stays ? count.number : "0"
    case .date(let date): date.written
    case .block: nodes[index].text.string
    }
  }

  /// Asks for a figure once; what is refused stands as it was written.
  mutating func content(ofFigure index: Int) -> FigureContent {
    if let answered, answered.index == index { return answered.content }
    let written = nodes[index].text.string
    guard written.utf8.count > 2 else {
      return refuse(index, Rule.figureForm.finding(at: location(ofFigure: index), figure: .unclosed))
    }
    let expression = written.dropFirst(2).dropLast(2).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !expression.isEmpty else {
      return refuse(index, Rule.figureForm.finding(at: location(ofFigure: index), figure: .empty))
    }
    if let day = Self.day(in: expression) {
      if let date = CalendarDate(day) { return .date(date) }
      return refuse(index, Rule.unknownDate.finding(at: location(ofFigure: index), date: day))
    }
    let isForOffice = notes.contains { $0.kind == .office }
    if !isForOffice, let rule = refusedFigures[expression], !findings.tells(ruleID: rule, in: places.path) {
      return .text(written)
    }
    let place = FigurePlace(isForOffice: isForOffice, isInTable: nodes.isInTable(index)) { [nodes] in
      nodes.sentence(around: index)
    }
    switch resolver.figure(expression, in: place, at: { location(ofFigure: index) }) {
    case .text(let text): return .text(text)
    case .count(let count, let finding): return .count(count, ifAwkward: finding)
    case .block(let block): return .block(block)
    case .refused(let finding):
      refusedFigures[expression] = finding.rule
      return refuse(index, finding)
    }
  }

  private mutating func refuse(_ index: Int, _ finding: Diagnostic) -> FigureContent {
    findings.add(finding)
    return .text(nodes[index].text.string)
  }

  /// What is written after `ngày` or `date`.
  private static func day(in expression: String) -> String? {
    for word in ["ngày ", "date "] where expression.hasPrefix(word) {
      return String(expression.dropFirst(word.count))
    }
    return nil
  }

  private func location(ofFigure index: Int) -> Location {
    location(of: index, openings: ["{{"], length: nodes[index].text.length)
  }
}
