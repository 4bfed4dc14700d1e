import Diagnostics

/// What has been staged so far.
struct StagedSite: Sendable {
  private(set) var files: [RelativePath: StagedFile] = [:]
  private(set) var findings: [Diagnostic] = []
  private var folders: Set<RelativePath> = []
  private var clashes: Set<RelativePath> = []

  /// Room for one more file.
  enum Place {
    case free
    /// A file and a folder would have the same path; the file is kept in mind for the finding.
    case clash
    case takenTwice
  }

  mutating func take(_ path: RelativePath, source: String?) -> Place {
    guard files[path] == nil else { return .takenTwice }
    let above = path.folders
    files[path] = StagedFile(source: source)
    folders.formUnion(above)
    if folders.contains(path) { clashes.insert(path) }
    clashes.formUnion(above.filter { files[$0] != nil })
    guard folders.contains(path) || above.contains(where: { files[$0] != nil }) else { return .free }
    files[path]?.state = .refused
    return .clash
  }

  mutating func settle(_ path: RelativePath, _ state: StagedFile.State, hash: UInt64) {
    files[path]?.state = state
    files[path]?.hash = hash
  }

  mutating func refuse(_ path: RelativePath, _ finding: Diagnostic) {
    files[path]?.state = .refused
    findings.append(finding)
  }

  /// Everything that was found, sorted; the same whatever thread came first.
  var allFindings: [Diagnostic] {
    let clashing = clashes.map { path in
      let below = files.keys.filter { $0.folders.contains(path) }.min()
      return Diagnostic.fileAndFolder(path, holding: below ?? path, source: files[path]?.source)
    }
    return (findings + clashing).sorted()
  }
}
