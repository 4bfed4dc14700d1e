/// What the public is told of an issued report, as its `publish:` decides.
package struct ReportPublication: Sendable, Hashable {
  /// Names of the figures that its public page shows, in the order written, each once: `members.total`.
  package let figures: [String]
  /// Whether its print goes out beside the page.
  package let hasPrint: Bool

  /// What stands for the print among the names.
  package static let print = "pdf"

  /// What a list of names decides.
  init(_ names: [String]) {
    hasPrint = names.contains(Self.print)
    figures = names.filter { $0 != Self.print }.reduce(into: []) { all, name in
      if !all.contains(name) { all.append(name) }
    }
  }
}
