import Diagnostics
import Website

/// The outputs that take some files, of an edition that is rendered.
struct Takers: Sendable {
  /// The source files of those outputs, relative to the root.
  private(set) var sources: Set<String> = []
  /// What was found while they were rendered.
  private(set) var findings: Set<Diagnostic> = []
  /// HTML pages among them.
  private(set) var pageCount = 0

  /// Adds an output that is a page where `isPage` is true.
  mutating func add(source: String?, isPage: Bool, findings found: [Diagnostic]) {
    if let source { sources.insert(source) }
    findings.formUnion(found)
    if isPage { pageCount += 1 }
  }

  mutating func add(_ other: Takers) {
    sources.formUnion(other.sources)
    findings.formUnion(other.findings)
    pageCount += other.pageCount
  }
}

extension BuildOutcome {
  /// Keeps what concerns some files: what stands in them, and what was found in the outputs that take them. The rest is counted.
  mutating func keepOnly(_ files: CheckedFiles, _ takers: Takers) {
    let told = diagnostics.filter { finding in
      guard let file = finding.location?.file else { return true }
      return files.paths.contains(file) || takers.sources.contains(file) || takers.findings.contains(finding)
    }
    let kept = Set(told)
    narrowing = Narrowing(
      files: files.paths.sorted(), pageCount: takers.pageCount, untold: Tally(diagnostics.filter { !kept.contains($0) })
    )
    diagnostics = told
    omissions = omissions.filter { files.paths.contains($0.path) }
    notices = []
  }

  /// To what the findings were narrowed.
  package struct Narrowing: Sendable {
    /// Paths relative to the root, sorted.
    package let files: [String]
    /// HTML pages that take one of them.
    package let pageCount: Int
    /// What was found elsewhere, and is not told.
    package let untold: Tally
  }
}
