import Diagnostics

/// The report that the next one would start from, as far as it can be told by where its files lie.
package struct LastReport: Sendable {
  /// The newest year before the wanted one of which there are files; nil where there are none.
  package let year: Int?
  /// Its files that could not be read, relative to the root.
  package let unreadable: [String]
  /// What was found while its files were read.
  package let findings: [Diagnostic]

  /// Looks among the pages that were read and those that could not be.
  package init(before wanted: Int, site: Site, findings: [Diagnostic]) {
    let read = site.pages.compactMap { page -> Int? in
      if case .annualReport(let report) = page.details, report.year < wanted { report.year } else { nil }
    }
    let faulty = site.omissions.filter { $0.reason == .faulty }
    let lost = faulty.compactMap { Self.year(of: $0.path) }.filter { $0 < wanted }
    year = (read + lost).max()
    let own = year
    unreadable = faulty.filter { omission in
      // A report that lies elsewhere names its year in its front matter alone, which nobody could read.
      Self.year(of: omission.path).map { $0 == own } ?? (omission.kind == .annualReport)
    }.map(\.path)
    let paths = Set(unreadable)
    self.findings = findings.filter { finding in
      guard let file = finding.location?.file else { return false }
      return paths.contains(file) || (own != nil && Self.year(of: file) == own)
    }
  }

  /// The year in whose folder of `content/bao-cao/` a file lies.
  private static func year(of path: String) -> Int? {
    let parts = path.split(separator: "/")
    guard parts.count > 3, parts[0] == "content", parts[1] == "bao-cao", parts[2].count == 4 else { return nil }
    return Int(parts[2])
  }
}
