/// A sentence of the argument parser and the Vietnamese one that says the same.
///
/// `…` stands for what changes from one time to the next: a name, a value. `⋯` stands for several of them, each between
/// quotes of its own. Both sentences have the same of these in the same order.
struct SentencePair {
  let english: String
  let vietnamese: String

  init(_ english: String, _ vietnamese: String) {
    (self.english, self.vietnamese) = (english, vietnamese)
  }

  /// The Vietnamese sentence for `sentence`; nil where it is another one.
  func translation(of sentence: String) -> String? {
    guard let found = words(in: sentence) else { return nil }
    var words = found[...]
    return vietnamese.map { letter in
      switch letter {
      case "…": words.popFirst() ?? ""
      case "⋯": Self.requoted(words.popFirst() ?? "")
      default: String(letter)
      }
    }.joined()
  }

  /// What stands in `sentence` where the English one has `…` or `⋯`; nil where it is another sentence.
  func words(in sentence: String) -> [String]? {
    let pieces = english.split(omittingEmptySubsequences: false) { $0 == "…" || $0 == "⋯" }
    guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
    guard pieces.count > 1 else { return sentence == english ? [] : nil }
    var (rest, words) = (sentence.dropFirst(first.count), [String]())
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      words.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return words + [String(rest.dropLast(last.count))]
  }

  /// What the parser joins with a comma and a last “and” or “or”, joined with commas alone and in Vietnamese quotes.
  private static func requoted(_ list: String) -> String {
    ["', '", "' and '", "' or '"].reduce(list) { $0.replacing($1, with: "”, “") }
  }
}
