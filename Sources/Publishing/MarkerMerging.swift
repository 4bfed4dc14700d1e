extension Marker {
  /// What stands in a folder of which several markers may speak: every file that is there as one of them says. A file that is there in
  /// another way keeps the word of the first, so that it counts as changed by hand.
  static func merging(_ markers: [Marker], of folder: Folder) throws(PublishingFailure) -> Marker? {
    guard let first = markers.first, markers.count > 1 else { return markers.first }
    var hashes: [RelativePath: UInt64] = [:]
    for path in Set(markers.flatMap(\.hashes.keys)) {
      let told = markers.compactMap { $0.hashes[path] }
      guard let found = try folder.contents(path).map({ XXH64.hash($0.bytes) }) else { continue }
      hashes[path] = told.contains(found) ? found : told.first
    }
    return Marker(hashes: hashes, edition: first.edition)
  }
}
