extension Staging {
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
}
