import Content
import Diagnostics

extension TableForm {
  /// The movement of members in the form of Biểu số 1-BTCTW: this period, the same period of last year, and this × 100 /
  /// last.
  static let movement = TableForm(
    "movement", .movement,
    Wording(
      vi: "Biến động đảng viên theo Biểu số 1-BTCTW: kỳ này, cùng kỳ năm trước, tỷ lệ so với cùng kỳ",
      en: "Movement of members after Biểu số 1-BTCTW: this period, the same of last year, one as a share of the other")
  ) { context in
    let items = MovementItem.all.filter { item in
      item.columns.allSatisfy { context.isVisible($0.declaration) } || item.kind == .group
    }
    var number = 0
    let rows = items.filter { !$0.isOfOneBranch || context.this.branch != nil }.map { item in
      // Lines are counted anew within each item of the form.
      number = item.kind == .group ? 0 : item.kind == .plain ? number + 1 : number
      let mark = item.kind == .plain ? String(number) : item.mark
      return ShownTable.Row(item.kind, [.ordinal(mark), .name(item.name)] + item.cells(context))
    }
    let hidden = MovementColumns.ledger.contains { !context.isVisible($0.declaration) }
    return ShownTable(
      caption: context.caption("Biến động đảng viên"), unit: FigureUnit.members.label.vi,
      head: ShownTable.head([
        "TT", "Nội dung", "Kỳ này (năm \(context.year))", "Cùng kỳ năm trước", "So với cùng kỳ (%)",
      ]),
      rows: rows,
      remarks: hidden
        ? ["Bảng công khai không nêu các trường hợp tăng, giảm khác, nên không ghi số của mục B và mục C."] : [],
      standing: context.standing)
  }
}

/// A line of Biểu số 1-BTCTW.
struct MovementItem: Sendable {
  /// `A` to `D`, or nothing.
  var mark = ""
  let name: String
  let kind: ShownTable.Row.Kind
  let columns: [Column<Int>]
  /// Whose members are counted; nil for both statuses.
  var status: MemberStatus?
  /// True for transfers between own branches, which the committee as a whole does not have.
  var isOfOneBranch = false

  func cells(_ context: FigureContext) -> [ShownCell] {
    // A group of which a part is not told has no number: the part would be what is missing from it.
    guard columns.allSatisfy({ context.isVisible($0.declaration) }) else { return [.none, .none, .none] }
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
