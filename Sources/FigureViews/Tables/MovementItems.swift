import Figures

extension MovementItem {
  /// The lines that the public is told.
  static let told: [MovementItem] = [
    .init(name: .movedAdmitted, kind: .plain, columns: [MovementColumns.admitted]),
    .init(name: .movedMadeOfficial, kind: .plain, columns: [MovementColumns.madeOfficial]),
  ]

  /// The lines of Biểu số 1-BTCTW in their order.
  static let all: [MovementItem] = [
    .init(mark: "A", name: .movedOpening, kind: .group, columns: [MovementColumns.opening]),
    .init(
      mark: "B", name: .movedIncrease, kind: .group,
      columns: MovementColumns.increases + [MovementColumns.internalIn]),
    .init(name: .movedAdmitted, kind: .plain, columns: [MovementColumns.admitted]),
    .init(name: .movedIn, kind: .plain, columns: [MovementColumns.transferredIn]),
    .init(name: .movedRestored, kind: .plain, columns: [MovementColumns.restored]),
    .init(
      name: .movedInternalIn, kind: .plain, columns: [MovementColumns.internalIn],
      isOfOneBranch: true),
    .init(
      mark: "C", name: .movedDecrease, kind: .group,
      columns: MovementColumns.decreases + [MovementColumns.internalOut]),
    .init(name: .movedDied, kind: .plain, columns: [MovementColumns.died]),
    .init(name: .movedExpelled, kind: .plain, columns: [MovementColumns.expelled]),
    .init(name: .movedStruckOff, kind: .plain, columns: [MovementColumns.struckOff]),
    .init(
      name: .movedStruckOffProbationary, kind: .memo, columns: [MovementColumns.struckOff],
      status: .probationary),
    .init(name: .movedLeft, kind: .plain, columns: [MovementColumns.left]),
    .init(name: .movedOut, kind: .plain, columns: [MovementColumns.transferredOut]),
    .init(
      name: .movedInternalOut, kind: .plain, columns: [MovementColumns.internalOut],
      isOfOneBranch: true),
    .init(
      mark: "D", name: .movedClosing, kind: .group, columns: [MovementColumns.closing]),
    .init(
      name: .movedClosingOfficial, kind: .memo, columns: [MovementColumns.closing], status: .official),
    .init(name: .movedClosingProbationary, kind: .memo, columns: [MovementColumns.closing], status: .probationary),
    .init(
      name: .movedMadeOfficial, kind: .memo, columns: [MovementColumns.madeOfficial]),
    .init(
      name: .movedTemporaryIn, kind: .memo,
      columns: [MovementColumns.temporaryIn]),
    .init(
      name: .movedTemporaryOut, kind: .memo,
      columns: [MovementColumns.temporaryOut]),
    .init(
      name: .movedExempt, kind: .memo,
      columns: [MovementColumns.exempt]),
  ]
}
