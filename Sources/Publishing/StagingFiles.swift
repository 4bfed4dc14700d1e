import Diagnostics
import Glibc

// The ways in which files come into a staged site.
extension Staging {
  /// Stages one file. May be called from any thread.
  /// - Parameters:
  ///   - path: Relative to the output folder, parts joined by `/`.
  ///   - bytes: The whole file.
  ///   - source: The file it is made from, relative to the root, for findings.
  /// - Throws: Where it cannot be written. A name that cannot be published, and a published file that was changed by hand
  ///   and is no document of the office's own edition, are `findings` instead.
  package func write(_ path: String, _ bytes: [UInt8], source: String? = nil) throws(PublishingFailure) {
    guard let (file, isFirst) = try place(path, source: source) else { return }
    let hash = XXH64.hash(bytes)
    switch try published?.compare(file, to: bytes) ?? .absent {
    case .same:
      state.withLock { $0.site.settle(file, .unchanged, hash: hash) }
    case .altered where !keeps(changeOf: file):
      state.withLock { $0.site.refuse(file, .alteredFile(destination.location(file))) }
    case .absent, .different, .altered:
      try tree.create(file, bytes, inNewFolder: isFirst)
      state.withLock { $0.site.settle(file, .written, hash: hash) }
    }
  }

  /// Stages a copy of an open file, a piece at a time: it may be larger than memory. May be called from any thread.
  /// - Parameters:
  ///   - path: Relative to the output folder, parts joined by `/`.
  ///   - descriptor: The file, open for reading, from its beginning; where it stands is neither used nor changed.
  ///   - origin: Where the file lies, for messages.
  ///   - known: The hash of the file's bytes where it is what it was when they were hashed; it is then not hashed again.
  ///   - source: The file relative to the root, for findings.
  /// - Returns: The hash of the file's bytes; nil where findings refuse the copy.
  /// - Throws: Where it cannot be read or written.
  package func copy(
    _ path: String, from descriptor: CInt, at origin: String, known: UInt64? = nil, source: String? = nil
  ) throws(PublishingFailure) -> UInt64? {
    guard let (file, isFirst) = try place(path, source: source) else { return nil }
    let original = Pieces(descriptor, path: origin)
    if let published, let old = try published.opened(file) {
      // A published file is compared byte by byte, whatever is known of its source.
      let same = try original.hash(whereSameAs: old.pieces, known: known == old.hash ? known : nil)
      if let same, old.isClosed {
        state.withLock { $0.site.settle(file, .unchanged, hash: same) }
        return same
      }
      let isOurs = if same == nil { try old.pieces.hash() == old.hash } else { true }
      guard isOurs || keeps(changeOf: file) else {
        state.withLock { $0.site.refuse(file, .alteredFile(destination.location(file))) }
        return nil
      }
    }
    if isFirst { try tree.makeFolders(above: file) }
    let hash = try original.copied(to: try tree.newFile(file), path: tree.shown(file), known: known)
    state.withLock { $0.site.settle(file, .written, hash: hash) }
    return hash
  }

  /// Keeps published files that were not staged: every one where only a part of an edition is made anew, or those that outlive what
  /// they were made from. Called when all else has been staged; of an old file and a new folder of one name the new one stays, and
  /// what was deleted by hand is not missed.
  /// - Parameter isKept: Tells of a path relative to the output folder whether the file stays.
  /// - Returns: The paths of the files that stay, sorted.
  @discardableResult
  package func keepRest(where isKept: (String) -> Bool = { _ in true }) -> [String] {
    guard let published, let marker = published.marker else { return [] }
    let staying = marker.hashes.filter { isKept($0.key.text) && published.folder.holds($0.key) }
    let kept = state.withLock { $0.site.keep(staying) }
    return kept.sorted().map(\.text)
  }

  /// Keeps a path for a file, and tells whether it is the first of its folder; nil where the path cannot be published, of which a
  /// finding tells.
  func place(_ path: String, source: String?) throws(PublishingFailure) -> (file: RelativePath, isFirst: Bool)? {
    guard let file = RelativePath(path) else {
      throw .fault(
        vi: "“\(path)” không phải đường dẫn tới tệp nằm trong thư mục kết quả",
        en: "“\(path)” is no path of a file below the output folder")
    }
    let isFirst = try take(file, source: source)
    if let finding = Diagnostic.nameTooLong(file, source: source) ?? .reservedName(file, source: source) {
      state.withLock { $0.site.refuse(file, finding) }
      return nil
    }
    return (file, isFirst)
  }

  /// Keeps the file's path for it.
  /// - Returns: Whether it is the first file of its folder.
  private func take(_ file: RelativePath, source: String?) throws(PublishingFailure) -> Bool {
    let (isOpen, place) = state.withLock { ($0.work != nil, $0.site.take(file, source: source)) }
    guard isOpen else {
      throw .fault(
        vi: "“\(file.text)” đến sau khi đã ghi xong hoặc đã bỏ", en: "“\(file.text)” came after the commit or the end")
    }
    switch place {
    case .free(let isFirst): return isFirst
    case .takenTwice: throw .fault(vi: "“\(file.text)” được làm ra hai lần", en: "“\(file.text)” was made twice")
    case .clash:
      throw .fault(
        vi: "“\(file.text)” vừa là tệp, vừa là thư mục", en: "“\(file.text)” is a file and a folder at once")
    }
  }
}

extension PublishedSite {
  /// A published file, open, with the hash of what was published, and whether it is closed to whom it must be; nil where there
  /// is none.
  fileprivate func opened(
    _ file: RelativePath
  ) throws(PublishingFailure) -> (pieces: Pieces, hash: UInt64, isClosed: Bool)? {
    guard let hash = marker?.hashes[file] else { return nil }
    let number = openat(
      folder.descriptor.number, file.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if number < 0 {
      guard [ENOENT, ENOTDIR, ELOOP].contains(errno) else { throw .system(.read, folder.shown(file), errno) }
      return nil
    }
    let open = Descriptor(number)
    guard let status = open.status, status.isFile else { return nil }
    return (Pieces(open, path: folder.shown(file)), hash, readers.allow(status.permissions))
  }
}
