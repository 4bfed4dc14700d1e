/// One thing that a person must mend, as a value: the renderers turn it into text, JSON or a CI annotation.
package struct Diagnostic: Sendable, Hashable {
  /// The id of the rule that found it: `links/broken-page`.
  package let rule: String
  package let severity: Severity
  /// Nil where no file is at fault, such as an output folder that cannot be replaced.
  package let location: Location?
  /// What is wrong, in one sentence without a full stop at its end.
  package let message: Wording
  /// What is required there, if the message does not say it already.
  package let required: Wording?
  /// What was found there, if the message does not say it already.
  package let found: Wording?
  /// How to mend it: the next step, as an instruction.
  package let help: Wording
  /// How many mistakes it stands for: 1, unless it counts those that are not told one by one.
  package let count: Int

  /// Sentences that quote very long texts are shortened.
  package init(
    rule: String, severity: Severity, location: Location?, message: Wording,
    required: Wording? = nil, found: Wording? = nil, help: Wording, count: Int = 1
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.message = message.shortened
    self.required = required?.shortened
    self.found = found?.shortened
    self.help = help.shortened
    self.count = count
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then rule, then words, so that the same findings always print in the same order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let a), .some(let b)) where a < b: return true
    case (.some(let a), .some(let b)) where b < a: return false
    default:
      let pair = zip(left.orderedTexts, right.orderedTexts).first { !$0.utf8.elementsEqual($1.utf8) }
      return pair.map { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? (left.severity > right.severity)
    }
  }

  /// What decides at one place, in this order; by bytes, because Swift calls texts in NFC and NFD equal.
  private var orderedTexts: [String] {
    [rule] + [message, required, found, help].flatMap { [$0?.en ?? "", $0?.vi ?? ""] }
  }
}
