/// Two copies of a report beside each other.
package struct ReportComparison: Sendable, Hashable {
  /// The parts that differ, in the order of the later copy; those that it lacks come last.
  package let parts: [ReportPartChange]

  package init(from old: ReportText, to new: ReportText) {
    let pairs = Self.pairs(old.parts, new.parts)
    let moved = Self.moved(pairs, in: old.parts)
    let kept = new.parts.indices.compactMap { index -> ReportPartChange? in
      let part = new.parts[index]
      guard let before = pairs[index].map({ old.parts[$0] }) else {
        return part.pieces.isEmpty && part.title.isEmpty
          ? nil : ReportPartChange(part: part, fate: .added, changes: part.pieces.map { .added($0) })
      }
      let changes = PieceChanges.changes(from: before.pieces, to: part.pieces)
      let former = before.title == part.title ? nil : before.title
      let isMoved = moved.contains(index)
      guard !changes.isEmpty || former != nil || isMoved else { return nil }
      return ReportPartChange(part: part, fate: .changed(formerTitle: former, isMoved: isMoved), changes: changes)
    }
    let found = Set(pairs.compactMap(\.self))
    let gone = old.parts.indices.filter { !found.contains($0) }.map { index in
      let part = old.parts[index]
      return ReportPartChange(part: part, fate: .removed, changes: part.pieces.map { .removed($0) })
    }
    parts = kept + gone
  }

  /// For each part of the later copy the one that it was: of the same kind, by its file, else by its title.
  private static func pairs(_ old: [ReportText.Part], _ new: [ReportText.Part]) -> [Int?] {
    var free = Set(old.indices)
    func take(_ isIt: (ReportText.Part) -> Bool) -> Int? {
      let found = free.sorted().first { isIt(old[$0]) }
      if let found { free.remove(found) }
      return found
    }
    let byFile = new.map { part in take { $0.kind == part.kind && $0.file == part.file } }
    return zip(new, byFile).map { part, found in
      found ?? take { $0.kind == part.kind && $0.title == part.title && !part.title.isEmpty }
    }
  }

  /// Which of the parts that both copies have stand in another order.
  private static func moved(_ pairs: [Int?], in old: [ReportText.Part]) -> Set<Int> {
    let now = pairs.compactMap(\.self)
    let steps = SequenceDifference.steps(from: now.sorted(), to: now)
    let added = Set(steps.compactMap { step -> Int? in if case .added(let index) = step { index } else { nil } })
    return Set(pairs.indices.filter { pairs[$0].map(added.contains) == true })
  }
}
