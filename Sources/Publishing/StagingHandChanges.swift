import Diagnostics

extension Staging {
  /// Whether what somebody changed in a published file is kept beside the new one; it is then noted.
  func keeps(changeOf file: RelativePath) -> Bool {
    guard HandChange.isKept(in: edition, file) else { return false }
    state.withLock { $0.site.noteChange(of: file) }
    return true
  }

  /// Where each changed document is kept: beside it, under the first name that neither the new site nor anybody else has taken,
  /// or under that of an earlier change that was the same. So is what lies where the new site has a file of that name.
  func keptChanges(
    of changed: [RelativePath], beside files: [RelativePath: StagedFile]
  ) throws(PublishingFailure) -> [KeptChange] {
    guard let published else { return [] }
    var (kept, taken): ([KeptChange], Set<RelativePath>) = ([], [])
    let displaced = try published.handChanges().filter { files[$0] != nil }
    for file in (changed + displaced).sorted() {
      guard let hash = try published.folder.contents(file).map({ XXH64.hash($0.bytes) }) else { continue }
      var number = 1
      while true {
        let copy = HandChange.name(of: file, number)
        let there = try published.folder.contents(copy).map { XXH64.hash($0.bytes) }
        let isSame = there == hash && published.marker?.hashes[copy] == nil
        let isFree = there == nil && !taken.contains(copy)
        if files[copy] == nil, isFree || isSame {
          kept.append(KeptChange(file: file, copy: copy, isThere: isSame))
          taken.insert(copy)
          break
        }
        number += 1
      }
    }
    return kept
  }

  /// Brings what people changed, now and before, over into the new site.
  func takeOver(
    _ changes: [KeptChange], beside files: [RelativePath: StagedFile]
  ) throws(PublishingFailure) {
    guard let published else { return }
    for change in changes where !change.isThere {
      guard try tree.take(change.file, from: published.folder, as: change.copy) else {
        throw .removedMeanwhile(published.folder.shown(change.file))
      }
    }
    for file in try published.handChanges() where files[file] == nil {
      _ = try tree.take(file, from: published.folder)
    }
  }
}

extension PublishedSite {
  /// The documents that somebody changed, or put here under such a name: none of them is kyyeu's.
  func handChanges() throws(PublishingFailure) -> [RelativePath] {
    guard readers == .owner, marker != nil else { return [] }
    return try folder.everythingBelow().filter { $0.kind == .file && isHandChange($0.path) }.map(\.path)
  }

  /// Whether a file is a change that is kept, and no published file of that name.
  func isHandChange(_ file: RelativePath) -> Bool {
    readers == .owner && marker?.hashes[file] == nil && HandChange.isNamed(file)
  }
}
