/// A text beside what it was before, word by word.
package struct WordChanges: Sendable, Hashable {
  package let before: String
  package let after: String
  /// In the order of the text.
  package let segments: [Segment]

  /// Words that stayed, or words that stand where others stood; either may be empty.
  package enum Segment: Sendable, Hashable {
    case same([String])
    case changed(from: [String], to: [String])
  }

  init(from before: String, to after: String) {
    self.before = before
    self.after = after
    var segments: [Segment] = []
    for step in SequenceDifference.steps(from: Self.words(before), to: Self.words(after)) {
      switch (step, segments.last) {
      case (.same(let word), .same(let words)?): segments[segments.count - 1] = .same(words + [word])
      case (.same(let word), _): segments.append(.same([word]))
      case (.removed(let word), .changed(let old, let new)?):
        segments[segments.count - 1] = .changed(from: old + [word], to: new)
      case (.removed(let word), _): segments.append(.changed(from: [word], to: []))
      case (.added(let word), .changed(let old, let new)?):
        segments[segments.count - 1] = .changed(from: old, to: new + [word])
      case (.added(let word), _): segments.append(.changed(from: [], to: [word]))
      }
    }
    self.segments = segments
  }

  /// Whether nothing but numbers differs.
  package var isOfNumbers: Bool {
    segments.allSatisfy { segment in
      guard case .changed(let old, let new) = segment else { return true }
      return !old.isEmpty && !new.isEmpty && (old + new).allSatisfy { $0.contains(where: \.isNumber) }
    }
  }

  /// How much two texts have in common, 0 to 1: twice the words that both have, in the share of all their words.
  static func likeness(_ left: String, _ right: String) -> Double {
    let (left, right) = (words(left), words(right))
    var counts: [String: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var common = 0
    for word in right where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      common += 1
    }
    return Double(2 * common) / Double(max(left.count + right.count, 1))
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
