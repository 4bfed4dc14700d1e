import Diagnostics

/// What has been staged so far.
struct StagedSite: Sendable {
  private(set) var files: [RelativePath: StagedFile] = [:]
  private(set) var findings: [Diagnostic] = []
  /// Published documents that somebody changed by hand, and that are made anew.
  private(set) var changed: Set<RelativePath> = []
  private var folders: Set<RelativePath> = []

  /// Room for one more file.
  enum Place: Equatable {
    /// The file is the first of its folder, or another was there before.
    case free(isFirst: Bool)
    /// A file and a folder would have the same path.
    case clash
    case takenTwice
  }

  mutating func take(_ path: RelativePath, source: String?) -> Place {
    guard files[path] == nil else { return .takenTwice }
    guard !folders.contains(path) else { return .clash }
    // What holds for the folders above one file of a folder holds for all of them.
    guard let own = path.folder, !folders.contains(own) else {
      files[path] = StagedFile(source: source)
      return .free(isFirst: false)
    }
    let above = path.folders
    guard !above.contains(where: { files[$0] != nil }) else { return .clash }
    files[path] = StagedFile(source: source)
    folders.formUnion(above)
    return .free(isFirst: true)
  }

  /// Takes over published files, by path and hash, that have no successor.
  /// - Returns: Their paths.
  mutating func keep(_ published: [RelativePath: UInt64]) -> [RelativePath] {
    var kept: [RelativePath] = []
    for (path, hash) in published {
      guard case .free = take(path, source: nil) else { continue }
      settle(path, .unchanged, hash: hash)
      kept.append(path)
    }
    return kept
  }

  mutating func settle(_ path: RelativePath, _ state: StagedFile.State, hash: UInt64) {
    files[path]?.state = state
    files[path]?.hash = hash
  }

  mutating func noteChange(of path: RelativePath) {
    changed.insert(path)
  }

  mutating func refuse(_ path: RelativePath, _ finding: Diagnostic) {
    files[path]?.state = .refused
    findings.append(finding)
  }

  /// Everything that was found, sorted; the same whatever thread came first.
  var allFindings: [Diagnostic] { findings.sorted() }
}
