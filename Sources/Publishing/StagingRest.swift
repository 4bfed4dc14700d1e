extension Staging {
  /// Keeps every published file that was not staged, where only a part of an edition is made anew. Called when the part has
  /// been staged whole; of an old file and a new folder of one name the new one stays.
  package func keepRest() {
    guard let marker = published?.marker else { return }
    state.withLock { $0.site.keep(marker.hashes) }
  }
}
