/// Something internal, seen in an output.
struct Sighting: Sendable, Hashable {
  /// Path of the output, relative to the output folder.
  let path: String
  /// The file that the output is made from, relative to the root; nil where it is made from many.
  let source: String?
  let what: What

  enum What: Sendable, Hashable {
    /// The run of an internal text that has this number.
    case run(Int)
    /// The address of the internal page in this file.
    case address(ofFile: String)
  }
}

/// All that was seen of one internal text, at least one sighting.
struct Seen {
  /// In the first output, by path, of those that are made from one file; else in the first of all.
  let first: Sighting
  /// How many other outputs it was seen in.
  let others: Int

  init(_ sightings: [Sighting]) {
    let paths = Set(sightings.map(\.path))
    first = sightings.reduce(sightings[0]) { Self.precedes($1, $0) ? $1 : $0 }
    others = paths.count - 1
  }

  private static func precedes(_ left: Sighting, _ right: Sighting) -> Bool {
    if (left.source == nil) != (right.source == nil) { return left.source != nil }
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    guard case .run(let one) = left.what, case .run(let other) = right.what else { return false }
    return one < other
  }
}
