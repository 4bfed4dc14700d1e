import Diagnostics

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

  /// Keeps a path for a file, and tells whether it is the first of its folder; nil where the path cannot be published, of which a
  /// finding tells.
  func place(_ path: String, source: String?) throws(PublishingFailure) -> (file: RelativePath, isFirst: Bool)? {
    guard let file = RelativePath(path) else {
      throw .fault(
        vi: "“\(path)” không phải đường dẫn tới tệp nằm trong thư mục xuất bản",
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
        vi: "“\(file.text)” đến sau khi đã xuất bản hoặc đã bỏ", en: "“\(file.text)” came after the commit or the end")
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
