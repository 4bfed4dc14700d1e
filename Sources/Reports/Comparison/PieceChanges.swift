/// The changes from one part's pieces to another's.
enum PieceChanges {
  /// Two texts that have this much in common are one that was reworded.
  private static let likeness = 0.5
  /// How many pairs of texts are held against each other between two places that stayed.
  private static let pairs = 40_000

  /// In the order of the later part; what it lacks stands where it stood.
  static func changes(from old: [ReportPiece], to new: [ReportPiece]) -> [ReportChange] {
    var (changes, removed, added): ([ReportChange], [ReportPiece], [ReportPiece]) = ([], [], [])
    for step in SequenceDifference.steps(from: old, to: new) {
      switch step {
      case .removed(let piece): removed.append(piece)
      case .added(let piece): added.append(piece)
      case .same:
        changes += paired(removed, added)
        (removed, added) = ([], [])
      }
    }
    return changes + paired(removed, added)
  }

  /// What was removed and added between two pieces that stayed: of one that is the same in another form, how it changed.
  private static func paired(_ removed: [ReportPiece], _ added: [ReportPiece]) -> [ReportChange] {
    guard !removed.isEmpty, !added.isEmpty else {
      return removed.map { .removed($0) } + added.map { .added($0) }
    }
    guard removed.count * added.count <= pairs else {
      return removed.map { .removed($0) } + added.map { .added($0) }
    }
    var free = Array(removed.indices)
    let partners = added.map { piece -> Int? in
      let best = free.map { ($0, likeness(removed[$0], piece)) }.filter { $0.1 >= likeness }.max { $0.1 < $1.1 }
      free.removeAll { $0 == best?.0 }
      return best?.0
    }
    return free.map { .removed(removed[$0]) }
      + zip(added, partners).flatMap { piece, partner in
        partner.map { changes(from: removed[$0], to: piece) } ?? [.added(piece)]
      }
  }

  private static func likeness(_ old: ReportPiece, _ new: ReportPiece) -> Double {
    switch (old, new) {
    case (.text(let old), .text(let new)): WordChanges.likeness(old, new)
    case (.field(let old, _), .field(let new, _)): old == new ? 1 : 0
    case (.table(let old), .table(let new)):
      old.isChart != new.isChart
        ? 0 : old.name == new.name && !new.name.isEmpty ? 1 : TableChanges.likeness(old, new)
    case (.picture(let old, let oldPrint), .picture(let new, let newPrint)):
      oldPrint == newPrint ? 1 : WordChanges.likeness(old, new)
    default: 0
    }
  }

  private static func changes(from old: ReportPiece, to new: ReportPiece) -> [ReportChange] {
    switch (old, new) {
    case (.text(let old), .text(let new)): [.reworded(WordChanges(from: old, to: new))]
    case (.field(let field, let old), .field(_, let new)): [.filledIn(field, from: old, to: new)]
    case (.table(let old), .table(let new)): TableChanges.changes(from: old, to: new).map { .table(new, $0) }
    case (.picture(let old, let oldPrint), .picture(let new, let newPrint)):
      (old == new ? [] : [.reworded(WordChanges(from: old, to: new))])
        + (oldPrint == newPrint ? [] : [.pictureReplaced(new)])
    default: [.removed(old), .added(new)]
    }
  }
}
