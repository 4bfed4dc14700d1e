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

/// The figures of a text, each asked for once.
struct FigureAnswers {
  /// What a figure was answered that is still to be written.
  private var answered: (node: MarkdownNode, content: FigureContent)?
  /// The rule by which an expression was refused, by the expression: a text may repeat it thousands of times.
  private var refused: [String: String] = [:]
  /// The figure whose count has changed the word before it.
  var changedBefore: MarkdownNode?

  /// Writes a figure within text.
  mutating func write<Sink>(_ node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>) -> Descent {
    switch content(of: node, notes: notes, in: &page) {
    case .text(let text): page.write(text)
    case .count(let count, let finding): write(count, node, finding, in: &page)
    case .date(let date):
      page.sink.date(date)
      page.collected.add(date.written)
    case .block:
      page.findings.add(Rule.figureForm.finding(at: Self.location(of: node, in: page), figure: .blockInText))
      page.sink.text(node.text)
    }
    return .past
  }

  /// Writes a figure that stands alone in its paragraph, if it is a whole block.
  mutating func writeBlock<Sink>(_ node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>) -> Bool {
    guard case .block(let block) = answer(to: node, notes: notes, in: &page) else { return false }
    page.sink.figure(block)
    return true
  }

  /// What a reader reads of a figure where there can be nothing but text.
  mutating func readText<Sink>(of node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>) -> String {
    switch content(of: node, notes: notes, in: &page) {
    case .text(let text): text
    case .count(let count, _): count.wordBefore == .stays ? count.number : "0"
    case .date(let date): date.written
    case .block: Self.written(node)
    }
  }

  /// Asks for a figure before it is written, and keeps the answer until then.
  mutating func answer<Sink>(
    to node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> FigureContent {
    let content = content(of: node, notes: notes, in: &page)
    answered = (node, content)
    return content
  }

  /// Asks for a figure once; what is refused stands as it was written.
  private mutating func content<Sink>(
    of node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> FigureContent {
    if let answered, answered.node == node { return answered.content }
    let written = Self.written(node)
    func refuse(_ finding: Diagnostic) -> FigureContent {
      page.findings.add(finding)
      return .text(written)
    }
    guard written.utf8.count > 2 else {
      return refuse(Rule.figureForm.finding(at: Self.location(of: node, in: page), figure: .unclosed))
    }
    let expression = written.dropFirst(2).dropLast(2).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !expression.isEmpty else {
      return refuse(Rule.figureForm.finding(at: Self.location(of: node, in: page), figure: .empty))
    }
    if let foreign = ForeignExpression(expression) {
      guard page.isTold(.foreignShortcode) else { return .text(written) }
      return refuse(Rule.foreignShortcode.finding(at: Self.location(of: node, in: page), written: written, foreign))
    }
    if let day = Self.day(in: expression) {
      if let date = CalendarDate(day) { return .date(date) }
      return refuse(Rule.unknownDate.finding(at: Self.location(of: node, in: page), date: day))
    }
    if !notes.isForOffice, let rule = refused[expression], !page.findings.tells(ruleID: rule, in: page.places.path) {
      return .text(written)
    }
    let place = FigurePlace(isForOffice: notes.isForOffice, isInTable: node.isInTypedTable) { node.sentenceAround }
    switch page.resolver.figure(expression, in: place, at: { Self.location(of: node, in: page) }) {
    case .text(let text): return .text(text)
    case .count(let count, let finding): return .count(count, ifAwkward: finding)
    case .block(let block): return .block(block)
    case .refused(let finding):
      refused[expression] = finding.rule
      return refuse(finding)
    }
  }

  /// What is written after `ngày` or `date`.
  private static func day(in expression: String) -> String? {
    for word in ["ngày ", "date "] where expression.hasPrefix(word) {
      return String(expression.dropFirst(word.count))
    }
    return nil
  }

  private static func written(_ node: MarkdownNode) -> String { String(decoding: node.text, as: UTF8.self) }

  private static func location<Sink>(of node: MarkdownNode, in page: FormContext<Sink>) -> Location {
    page.location(of: node, openings: ["{{"], length: node.text.count)
  }
}
