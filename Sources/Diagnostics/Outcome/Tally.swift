/// How many mistakes of each severity there are, and what follows from that for the whole run. A finding that counts others
/// counts for them.
package struct Tally: Sendable, Hashable {
  package let errors: Int
  let warnings: Int
  let hints: Int

  package init(_ findings: some Sequence<Diagnostic>) {
    let counts = findings.reduce(into: [Severity: Int]()) { $0[$1.severity, default: 0] += $1.count }
    errors = counts[.error] ?? 0
    warnings = counts[.warning] ?? 0
    hints = counts[.hint] ?? 0
  }

  /// Whether these findings stop publishing: errors do, warnings only where the run is strict, hints never.
  package func stops(strict: Bool) -> Bool {
    errors > 0 || (strict && warnings > 0)
  }

  /// `.contentErrors` where the findings stop publishing, else `.done`.
  package func exitCode(strict: Bool) -> ExitCode {
    stops(strict: strict) ? .contentErrors : .done
  }

  /// The counts that are not 0, the gravest first: `3 lỗi, 1 cảnh báo`, `1 error`. `Không có lỗi` where all are.
  package var summary: Wording {
    let counts = [(Severity.error, errors), (.warning, warnings), (.hint, hints)].filter { $0.1 > 0 }
    guard !counts.isEmpty else { return Wording(vi: "Không có lỗi", en: "No errors") }
    return Wording(
      vi: counts.map { "\($1) \($0.label.vi.lowercased())" }.joined(separator: ", "),
      en: counts.map { "\($1) \($0.label.en.lowercased())\($1 == 1 ? "" : "s")" }.joined(separator: ", "))
  }
}
