import Diagnostics

/// What has been staged so far.
struct StagedSite: Sendable {
  private(set) var files: [RelativePath: StagedFile] = [:]
  private(set) var findings: [Diagnostic] = []
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
  mutating func keep(_ published: [RelativePath: UInt64]) {
    for (path, hash) in published {
      if case .free = take(path, source: nil) { settle(path, .unchanged, hash: hash) }
    }
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
  var allFindings: [Diagnostic] { findings.sorted() }
}
