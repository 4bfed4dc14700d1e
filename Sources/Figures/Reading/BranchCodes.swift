import Vietnamese

/// The branches that rows of tables may name, by their codes or by the titles of their pages.
package struct BranchCodes: Sendable, Hashable {
  /// Those of every branch page, whether this edition shows it or not, each once, in byte order.
  let codes: [String]
  /// False where no branch has a page, or where one cannot be read and its code is unknown: then any code is taken.
  let isComplete: Bool
  /// The codes of the branches that one title is that of, by the title without case and marks.
  private let byTitle: [String: Set<String>]

  /// The branches with these codes, and with the titles of their pages where these are known.
  package init(codes: [String], titles: [(title: String, code: String)] = [], isComplete: Bool) {
    self.codes = Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.isComplete = isComplete && !codes.isEmpty
    byTitle = titles.reduce(into: [:]) { $0[Self.name($1.title), default: []].insert($1.code) }
  }

  func allow(_ code: String) -> Bool {
    !isComplete || codes.contains(code)
  }

  /// The code of the branch that a cell names: the code itself, or the title of the one page that bears it, with or without
  /// “Chi bộ” before it. What names no branch is returned as it is.
  func code(of text: String) -> String {
    guard !codes.contains(text), let named = byTitle[Self.name(text)], named.count == 1 else { return text }
    return named.first ?? text
  }

  private static func name(_ title: String) -> String {
    let folded = title.folded
    return folded.hasPrefix("chi bo ") ? String(folded.dropFirst("chi bo ".count)) : folded
  }
}
