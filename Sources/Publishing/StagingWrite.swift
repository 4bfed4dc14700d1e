import Diagnostics

extension Staging {
  /// Stages one file. May be called from any thread.
  /// - Parameters:
  ///   - path: Relative to the output folder, parts joined by `/`.
  ///   - bytes: The whole file.
  ///   - source: The file it is made from, relative to the root, for findings.
  /// - Throws: Where it cannot be written. A name that cannot be published, and a published file that was changed by hand, are
  ///   `findings` instead.
  package func write(_ path: String, _ bytes: [UInt8], source: String? = nil) throws(PublishingFailure) {
    guard let file = RelativePath(path) else { throw .fault("“\(path)” is no path of a file below the output folder") }
    if let finding = Diagnostic.nameTooLong(file, source: source) ?? .reservedName(file, source: source) {
      return state.withLock { $0.findings.append(finding) }
    }
    try take(file)
    let staged: StagedFile.State
    switch try published?.compare(file, to: bytes) ?? .absent {
    case .same: staged = .unchanged
    case .altered:
      let finding = Diagnostic.alteredFile(destination.location(file))
      return state.withLock { $0.findings.append(finding) }
    case .absent, .different:
      try tree.create(file, bytes)
      staged = .written
    }
    let hash = XXH64.hash(bytes)
    state.withLock { $0.files[file] = StagedFile(hash: hash, state: staged) }
  }

  /// Stages a copy of a file, which is read whole. May be called from any thread.
  /// - Parameters:
  ///   - path: Relative to the output folder, parts joined by `/`.
  ///   - origin: The file to copy; symbolic links are followed, since whoever chose it has judged where it lies.
  ///   - source: The same file relative to the root, for findings.
  /// - Throws: Where it cannot be read or written.
  package func copy(_ path: String, from origin: String, source: String? = nil) throws(PublishingFailure) {
    try write(path, Descriptor.contents(origin), source: source)
  }

  private func take(_ file: RelativePath) throws(PublishingFailure) {
    let (isOpen, isNew) = state.withLock { state in
      let isNew = state.files[file] == nil
      if isNew { state.files[file] = .some(nil) }
      return (state.work != nil, isNew)
    }
    guard isOpen else { throw .fault("“\(file.text)” came after the site was committed or discarded") }
    guard isNew else { throw .fault("“\(file.text)” was made twice") }
  }
}
