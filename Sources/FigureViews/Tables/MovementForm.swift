import Diagnostics
import Figures

extension TableForm {
  /// The movement of members in the form of Biểu số 1-BTCTW: this period, the same period of last year, and this × 100 /
  /// last.
  static let movement = TableForm(
    "movement", .movement, told: .committee,
    Wording(
      vi: "Tăng, giảm đảng viên theo Biểu số 1-BTCTW: kỳ này, cùng kỳ năm trước, tỷ lệ so với cùng kỳ",
      en: "Movement of members after Biểu số 1-BTCTW: this period, the same of last year, one as a share of the other"),
    publicly: Wording(
      vi: "số kết nạp, công nhận chính thức và mức tăng, giảm so với đầu kỳ của toàn Đảng bộ",
      en: "of the committee who was admitted, who was made official, and the net change")
  ) { context in
    let words = context.words
    return ShownTable(
      caption: context.caption(.titleMovement), unit: words[FigureUnit.members.label],
      head: ShownTable.head(
        [
          words[.ordinal], words[.item], words.text(.thisPeriod, year: context.year),
        ] + context.headsOfLastPeriod),
      rows: context.isOffice ? ledger(context) : told(context), standing: context.standing)
  }

  private static func ledger(_ context: FigureContext) -> [ShownTable.Row] {
    var number = 0
    return MovementItem.all.filter { !$0.isOfOneBranch || context.this.branch != nil }.map { item in
      // Lines are counted anew within each item of the form.
      number = item.kind == .group ? 0 : item.kind == .plain ? number + 1 : number
      let mark = item.kind == .plain ? String(number) : item.mark
      return ShownTable.Row(item.kind, [.ordinal(mark), .name(context.words[item.name])] + item.cells(context))
    }
  }

  /// What the public is told: the lines of columns that are public, and the difference of the two ends of the ledger, which
  /// the numbers of members in two years tell as well.
  private static func told(_ context: FigureContext) -> [ShownTable.Row] {
    let words = context.words
    let lines = MovementItem.told.filter { $0.columns.allSatisfy(context.this.tells) }
    let rows = lines.enumerated().map { index, item in
      ShownTable.Row(.plain, [.ordinal(index + 1), .name(context.words[item.name])] + item.cells(context))
    }
    func change(_ source: FigureSource?) -> ShownCell {
      .change(from: source?.year.movement(MovementColumns.opening), to: source?.year.movement(MovementColumns.closing))
    }
    let net = ShownTable.Row(
      .total,
      [
        .ordinal(rows.count + 1), .name(words[.changeInPeriod]), change(context.this),
        change(context.last), .none,
      ])
    return rows + [net]
  }
}

extension FigureContext {
  /// What stands over last year's numbers and over the shares of them. Of a longer or a shorter period they are no “cùng kỳ”.
  fileprivate var headsOfLastPeriod: [String] {
    let (this, last) = (ReportedPeriod(this.year), last.map { ReportedPeriod($0.year) })
    guard let last, !this.isAsLong(as: last) else {
      return [words[.lastPeriod], words[.againstLastPeriod]]
    }
    let name = this.nameOfEarlier(last, words)
    return [name.prefix(1).uppercased() + name.dropFirst(), words.text(.againstPeriod, ["period": name])]
  }
}

/// A line of Biểu số 1-BTCTW.
struct MovementItem: Sendable {
  /// `A` to `D`, or nothing.
  var mark = ""
  let name: FigureWord
  let kind: ShownTable.Row.Kind
  let columns: [Column<Int>]
  /// Whose members are counted; nil for both statuses.
  var status: MemberStatus?
  /// True for transfers between own branches, which the committee as a whole does not have.
  var isOfOneBranch = false

  /// This period, the same of last year, and one as a share of the other.
  func cells(_ context: FigureContext) -> [ShownCell] {
    let (this, last) = (count(context.this), context.last.flatMap(count))
    return [.count(this), .count(last), .share(this, of: last)]
  }

  private func count(_ source: FigureSource) -> Int? {
    guard source.rows(.movement)?.isEmpty == false else { return nil }
    let counted = columns.filter { source.branch != nil || !MovementItem.ownTransfers.contains($0.declaration.name) }
    return counted.sum { column in source.year.movement(column, status) }
  }

  private static let ownTransfers = [
    MovementColumns.internalIn.declaration.name, MovementColumns.internalOut.declaration.name,
  ]
}
