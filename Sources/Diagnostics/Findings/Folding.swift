extension [Diagnostic] {
  /// The findings of one file, in order, with those of a rule beyond the first `limit` told as one that counts them: a
  /// mistake that is made thousands of times is one mistake to mend.
  package func folded(limit: Int = 100) -> [Diagnostic] {
    guard count > limit else { return self }
    var counts: [String: Int] = [:]
    var last: [String: Diagnostic] = [:]
    var kept: [Diagnostic] = []
    for finding in self {
      counts[finding.rule, default: 0] += 1
      if counts[finding.rule, default: 0] <= limit { kept.append(finding) } else { last[finding.rule] = finding }
    }
    return kept
      + last.values.sorted().map { finding in
        let more = counts[finding.rule, default: 0] - limit
        return Diagnostic(
          rule: finding.rule, severity: finding.severity, location: finding.location,
          message: Wording(
            vi: "Còn \(more) chỗ nữa trong tệp này mắc cùng một lỗi, chỗ cuối ở đây",
            en: "\(more) more places of this file have the same mistake, the last of them here"),
          help: Wording(
            vi: "Sửa các chỗ đã nêu ở trên trước, rồi chạy lại để xem các chỗ còn lại",
            en: "Mend the places above first, then run again to see the rest"))
      }
  }
}
