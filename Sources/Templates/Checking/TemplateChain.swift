/// The templates that led to a place, as messages show them.
enum TemplateChain {
  /// `page → layout → partials/head`; of a long chain its beginning and its end.
  static func text(_ chain: [String]) -> String {
    guard chain.count > 9 else { return chain.joined(separator: " → ") }
    return (chain.prefix(4) + ["…"] + chain.suffix(4)).joined(separator: " → ")
  }
}
