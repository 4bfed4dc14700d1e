/// What two sequences have in common and what they have not, in the order of the text.
enum SequenceStep<Element: Hashable>: Hashable {
  case same(Element)
  case removed(Element)
  case added(Element)
}

enum SequenceDifference {
  /// How many elements are compared in their order: time and memory for it grow with the square of their number.
  private static let limit = 2_000

  /// The steps that lead from one sequence to the other. Between what both begin and end with very many elements are compared by
  /// what only one of them has, whatever its place.
  static func steps<Element: Hashable>(from old: [Element], to new: [Element]) -> [SequenceStep<Element>] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let (rest, other) = (old.dropFirst(start), new.dropFirst(start))
    let end = zip(rest.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (Array(rest.dropLast(end)), Array(other.dropLast(end)))
    let middle = left.count + right.count <= limit ? ordered(from: left, to: right) : unordered(from: left, to: right)
    return new.prefix(start).map { .same($0) } + middle + new.suffix(end).map { .same($0) }
  }

  private static func ordered<Element: Hashable>(from old: [Element], to new: [Element]) -> [SequenceStep<Element>] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var (steps, left, right): ([SequenceStep<Element>], Int, Int) = ([], 0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        steps.append(.removed(old[left]))
        left += 1
      } else if added.contains(right) {
        steps.append(.added(new[right]))
        right += 1
      } else {
        steps.append(.same(new[right]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return steps
  }

  private static func unordered<Element: Hashable>(
    from old: [Element], to new: [Element]
  ) -> [SequenceStep<Element>] {
    var (counts, lacking): ([Element: Int], [Element: Int]) = ([:], [:])
    for element in old { counts[element, default: 0] += 1 }
    for element in new { lacking[element, default: 0] += 1 }
    let removed = old.compactMap { element -> SequenceStep<Element>? in
      if lacking[element, default: 0] > 0 {
        lacking[element, default: 0] -= 1
        return nil
      }
      return .removed(element)
    }
    return removed
      + new.map { element in
        guard counts[element, default: 0] > 0 else { return .added(element) }
        counts[element, default: 0] -= 1
        return .same(element)
      }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
