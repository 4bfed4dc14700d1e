/// The known name that somebody most likely meant who wrote an unknown one.
package enum NearestName {
  /// The one among `known` that is nearest to `name`, or nil when none is near enough to be worth suggesting.
  ///
  /// Names that differ only in case, marks and the stroke of đ are nearest (`Dang uy` is `Đảng ủy`). Otherwise near
  /// means few letters left out, put in, changed or swapped with their neighbour: none in a name of one or two letters,
  /// one in three to five, and one more for every three letters, up to four. Of two that are equally near the one
  /// wins that is nearer with its case and marks, then the one whose UTF-8 bytes come first, in whatever order
  /// `known` gives them.
  package static func of(_ name: String, among known: some Sequence<String>) -> String? {
    guard name.utf8.count <= longestWritten, known.underestimatedCount <= mostKnown else { return nil }
    let wanted = ComparableName(name)
    guard !wanted.folded.isEmpty else { return nil }
    let isLong = wanted.exact.count > longest
    let limit = isLong ? 0 : min(wanted.folded.count / 3, 4)
    var best: (name: String, folded: Int, exact: Int)?
    for candidate in known {
      let other = ComparableName(candidate)
      let bound = best?.folded ?? limit
      guard let folded = EditDistance.between(wanted.folded, other.folded, atMost: bound) else { continue }
      let exact = EditDistance.between(wanted.exact, other.exact, atMost: isLong ? 0 : wanted.exact.count) ?? .max
      let isBetter =
        best.map { best in
          if (folded, exact) != (best.folded, best.exact) { return (folded, exact) < (best.folded, best.exact) }
          return candidate.utf8.lexicographicallyPrecedes(best.name.utf8)
        } ?? true
      if isBetter { best = (candidate, folded, exact) }
    }
    return best?.name
  }

  /// Bytes of a name that could be a slip of the hand; a longer one is a pasted text.
  private static let longestWritten = 100_000
  /// Among more names than these none is looked for: no page has so many, and the work grows with them.
  private static let mostKnown = 10_000

  /// Longer names are suggested only where nothing but case and marks differs: the work grows with the square of the
  /// length, and no name that anybody types is as long.
  private static let longest = 200
}
