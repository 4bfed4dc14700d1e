/// Findings as they are made, in the order of their places: of a rule in one file the first hundred, and then one more that
/// counts the rest. A mistake that is made thousands of times is one mistake to mend.
///
/// What is only counted is never made, so that a file of a megabyte that breaks a rule at every byte costs no more than
/// one that breaks it a hundred times.
package struct Findings: Sendable {
  /// How many findings of one rule in one file are told one by one.
  package static let limit = 100

  private struct Kind: Hashable {
    let rule: String
    let file: String
  }

  private var told: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]
  /// Of each kind that goes past the limit the first finding beyond it.
  private var beyond: [Kind: Diagnostic] = [:]
  private let limit: Int

  /// - Parameter limit: How many findings of one rule in one file are told one by one.
  package init(limit: Int = Findings.limit) {
    self.limit = limit
  }

  package var isEmpty: Bool { told.isEmpty }

  /// Takes a finding of a rule in a file; `make` is asked for it only where it will be told.
  /// `count` places may share one finding.
  package mutating func add(_ rule: Rule, in file: String, count: Int = 1, _ make: () -> Diagnostic) {
    take(Kind(rule: rule.id, file: file), count: count, make)
  }

  /// Whether the next finding of a rule in a file will be told. Where it will not, it is counted, and nobody need make it.
  package mutating func tells(_ rule: Rule, in file: String) -> Bool {
    tells(ruleID: rule.id, in: file)
  }

  /// The same of a rule that is known by its id.
  package mutating func tells(ruleID: String, in file: String) -> Bool {
    let kind = Kind(rule: ruleID, file: file)
    if counts[kind, default: 0] <= limit { return true }
    counts[kind, default: 0] += 1
    return false
  }

  /// Takes a finding that was made already, also one that counts others.
  package mutating func add(_ finding: Diagnostic) {
    take(Kind(rule: finding.rule, file: finding.location?.file ?? ""), count: finding.count) { finding }
  }

  private mutating func take(_ kind: Kind, count: Int, _ make: () -> Diagnostic) {
    let before = counts[kind, default: 0]
    counts[kind] = before + count
    if before < limit, count == 1 {
      told.append(make())
    } else if beyond[kind] == nil {
      beyond[kind] = make()
    }
  }

  /// Those that are told, then one for each kind that was found more often. Not sorted.
  package var all: [Diagnostic] {
    guard !beyond.isEmpty else { return told }
    let single = told.reduce(into: [Kind: Int]()) {
      $0[Kind(rule: $1.rule, file: $1.location?.file ?? ""), default: 0] += 1
    }
    return told
      + beyond.map { kind, next in
        .more(counts[kind, default: 0] - single[kind, default: 0], from: next)
      }
  }
}

extension [Diagnostic] {
  /// The findings in order, those of a rule in one file beyond the first `limit` told as one that counts them. Folding what
  /// was folded already, with others beside it or not, gives what folding all of them at once would give.
  package func folded(limit: Int = Findings.limit) -> [Diagnostic] {
    guard count > limit || contains(where: { $0.count > 1 }) else { return sorted() }
    var findings = Findings(limit: limit)
    for finding in sorted() { findings.add(finding) }
    return findings.all.sorted()
  }
}

extension Diagnostic {
  /// The finding that counts `count` others of one rule in one file, the first of them being `next`.
  fileprivate static func more(_ count: Int, from next: Diagnostic) -> Diagnostic {
    guard count > 1 else { return next }
    let place =
      next.location?.place == nil
      ? Wording(verbatim: "") : Wording(vi: "; lỗi kế tiếp ở đây", en: "; the next one is here")
    let file = next.location == nil ? Wording(verbatim: "") : Wording(vi: " trong tệp này", en: " in this file")
    return Diagnostic(
      rule: next.rule, severity: next.severity, location: next.location,
      message: Wording(
        vi: "Còn \(count) lỗi cùng loại\(file.vi)\(place.vi)", en: "\(count) more of the same kind\(file.en)\(place.en)"
      ),
      help: Wording(
        vi: "Sửa các lỗi đã nêu ở trên trước, rồi chạy lại để xem các lỗi còn lại",
        en: "Mend those above first, then run again to see the rest"),
      count: count)
  }
}
