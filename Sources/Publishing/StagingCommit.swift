import CLinux
import Diagnostics
import Glibc

extension Staging {
  /// Puts the new site in its place in one step, and removes the old one. Where nothing differs, nothing is touched.
  ///
  /// Before the exchange everything staged is written to disk, so that a power cut leaves the old site or the new one. The exchange itself
  /// is left to the file system's journal: a power cut right after it may bring the old site back, whole. From the exchange on the site is
  /// published: what goes wrong later is a note of the publication, and the next build's to mend.
  /// - Returns: What was done, or what stands in the way.
  /// - Throws: Where the system refuses; the output folder is then as it was.
  package func commit() throws(PublishingFailure) -> StepResult<Publication> {
    defer { discard() }
    let (work, files, findings, changed) = state.withLock {
      ($0.work, $0.site.files, $0.site.allFindings, $0.site.changed)
    }
    guard let work else {
      throw .fault(vi: "ghi hai lần, hoặc sau khi đã bỏ", en: "a site was committed twice, or after its end")
    }
    guard !files.values.contains(where: { $0.state == .pending }) else {
      throw .fault(vi: "có tệp chưa ghi xong", en: "a file was not staged to its end")
    }
    let gone = try filesGone(from: files)
    let lost = gone.altered.filter { !HandChange.isKept(in: edition, $0) }
    let problems = (findings + lost.map { Diagnostic.alteredFile(destination.location($0)) }).sorted()
    guard problems.isEmpty else { return .refused(problems) }
    var publication = Publication(
      written: files.values.count { $0.state == .written }, unchanged: files.values.count { $0.state == .unchanged },
      removed: gone.count, folder: destination.path)
    let changes = try keptChanges(of: gone.altered + changed, beside: files)
    publication.findings = changes.map {
      .handChangeKept(destination.location($0.file), as: destination.location($0.copy))
    }
    let marker = Marker(hashes: files.mapValues(\.hash), edition: edition)
    let differs = try differs(from: marker)
    guard publication.changedAnything || differs else { return .ready(publication) }
    // Somebody may have put a file there since the build began.
    if let foreign = try published?.foreignFiles(), !foreign.isEmpty { return .refused(foreign) }
    try complete(with: marker, files, changes)
    do throws(PublishingFailure) { try putInPlace() } catch {
      record.withdraw()
      throw error
    }
    publication.notes = tidyUp(work)
    return .ready(publication)
  }

  /// Whether the folder must be made anew though every file is as it was.
  private func differs(from marker: Marker) throws(PublishingFailure) -> Bool {
    guard let published else { return true }
    let hasGitignore = try published.hasGitignore()
    let lacksGitignore = isIgnoredByGit && !hasGitignore
    return published.marker != marker || !published.isSettled || published.isTooOpen || lacksGitignore
  }

  /// Every edition but the public one is kept out of git where its folder does not say otherwise.
  private var isIgnoredByGit: Bool { edition != .public }

  /// Published files that the new site lacks, and which of them somebody changed by hand.
  private func filesGone(
    from files: [RelativePath: StagedFile]
  ) throws(PublishingFailure) -> (count: Int, altered: [RelativePath]) {
    guard let published, let marker = published.marker else { return (0, []) }
    var (count, altered): (Int, [RelativePath]) = (0, [])
    for file in marker.hashes.keys where files[file] == nil {
      count += 1
      if try published.compare(file, to: nil) == .altered { altered.append(file) }
    }
    return (count, altered)
  }

  /// Brings over what stays, and writes everything to disk.
  private func complete(
    with marker: Marker, _ files: [RelativePath: StagedFile], _ changes: [KeptChange]
  ) throws(PublishingFailure) {
    if let published {
      for (file, staged) in files where staged.state == .unchanged {
        guard try tree.take(file, from: published.folder) else { throw .removedMeanwhile(published.folder.shown(file)) }
      }
      if edition.readers == .everybody, let permissions = published.folder.descriptor.status?.permissions {
        fchmod(tree.descriptor.number, permissions)
      }
    }
    try takeOver(changes, beside: files)
    var hasGitignore = false
    if let published { hasGitignore = try tree.take(PublishedSite.gitignore, from: published.folder) }
    if isIgnoredByGit, !hasGitignore { try tree.create(PublishedSite.gitignore, StateFolder.ignoresEverything) }
    try record.announce(marker)
    let failure = linux_flush_file_system(tree.descriptor.number)
    guard failure == 0 else { throw .system(.write, tree.path, failure) }
  }

  private func putInPlace() throws(PublishingFailure) {
    guard let published else {
      // A plain rename replaces nothing but an empty folder that appeared meanwhile.
      guard rename(tree.path, destination.path) == 0 else { throw .system(.exchange, destination.path, errno) }
      return
    }
    let failure = exchange.swap(tree, published.folder)
    guard failure == 0 else { throw .system(.exchange, destination.path, failure) }
  }

  /// Writes down what stands there now, and removes what stood there before.
  /// - Returns: What is left undone, in words.
  private func tidyUp(_ work: WorkFolder) -> [Wording] {
    do throws(PublishingFailure) {
      try record.confirm()
      try work.clear()
      return []
    } catch {
      // Often the second attempt succeeds; then there is nothing to tell.
      discard()
      return FileStatus(of: work.folder.shown(WorkFolder.staged)) == nil ? [] : [.leftBehind(error)]
    }
  }
}

extension PublishingFailure {
  static func removedMeanwhile(_ path: String) -> PublishingFailure {
    PublishingFailure(
      Wording(
        vi: "“\(path)” bị xóa trong lúc đang ghi", en: "“\(path)” was removed while the site was being published"),
      help: Wording(vi: "Chạy lại", en: "Run it again"))
  }
}

extension Wording {
  /// The new site is published, and the old one could not be removed.
  fileprivate static func leftBehind(_ cause: PublishingFailure) -> Wording {
    Wording(
      vi:
        "Trang mới đã được đưa vào đúng chỗ, nhưng bản cũ chưa xóa hết: \(cause.message.vi). Lần chạy sau sẽ xóa tiếp",
      en: "The new site is in its place, but the old one could not be removed: \(cause.message.en). The next build "
        + "removes it")
  }
}
