import Diagnostics
import Glibc

extension Staging {
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
