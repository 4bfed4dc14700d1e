import Diagnostics
import Figures

extension TableForm {
  /// Members by branch, with last year's total and the change.
  static let branches = TableForm(
    "branches", .branches, told: .branches,
    Wording(
      vi: "Đảng viên theo chi bộ: tổng số, chính thức, dự bị, nữ, sinh viên; so với năm trước",
      en: "Members by branch: all, official, probationary, women, students; against last year"),
    publicly: Wording(
      vi: "tổng số của từng chi bộ; của toàn Đảng bộ đủ các cột, ở dòng tổng cộng",
      en: "of each branch all members; of the committee every column, in the row of totals")
  ) { context in
    let words = context.words
    let columns = [
      BranchColumns.total, BranchColumns.official, BranchColumns.probationary, BranchColumns.women,
      BranchColumns.students,
    ].filter(context.this.tells)
    let codes = context.branches(.branches)
    func cells(_ this: FigureSource, _ last: FigureSource?) -> [ShownCell] {
      let total = this.stated(BranchColumns.total, in: .branches)
      let before = last?.stated(BranchColumns.total, in: .branches)
      return columns.map { this.tells($0) ? .count(this.stated($0, in: .branches)) : .none }
        + (context.last == nil ? [] : [.count(before), .change(from: before, to: total)])
    }
    let rows = codes.enumerated().map { index, code in
      ShownTable.Row(
        .plain,
        [.ordinal(index + 1), .name(context.names[code])] + cells(context.this.of(code), context.last?.of(code)))
    }
    let total = ShownTable.Row(.total, [.none, .name(words[.total])] + cells(context.this, context.last))
    return ShownTable(
      caption: context.caption(.titleBranches), unit: words[FigureUnit.members.label],
      head: ShownTable.head(
        before: [words[.ordinal], words[.branch]],
        groups: [(words.text(.year, year: context.year), columns.map { words[$0.declaration.heading] })],
        after: context.last == nil ? [] : [words.text(.totalOfYear, year: context.year - 1), words[.change]]),
      rows: rows + (context.this.branch == nil ? [total] : []), standing: context.standing)
  }
}
