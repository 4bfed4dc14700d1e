import Content
import Diagnostics

extension TableForm {
  /// How many branches stand at each level, this year and last.
  static let branchClassification = TableForm(
    "branch-classification", .branchClassification, isByBranch: false,
    Wording(
      vi: "Số chi bộ ở từng mức xếp loại, tỷ lệ, so với năm trước", en: "Branches at each level, against last year")
  ) { context in
    guard let this = LevelCounts(context.this) else { return nil }
    let last = context.last.flatMap(LevelCounts.init)
    let rows = Rating.allCases.enumerated().map { index, rating in
      let (now, before) = (this.shown(rating), last?.shown(rating))
      let share: ShownCell = now == .hidden ? .hidden : .share(now.count, of: this.total)
      let change: ShownCell =
        now == .hidden || before == .hidden ? .hidden : .change(from: before?.count, to: now.count)
      return ShownTable.Row(
        .plain,
        [.ordinal(index + 1), .name(rating.label.vi), .value(now), share]
          + (context.last == nil ? [] : [.value(before), change]))
    }
    let total = ShownTable.Row(
      .total,
      [.none, .name("Tổng cộng"), .count(this.total), .share(this.total, of: this.total)]
        + (context.last == nil ? [] : [.count(last?.total), .change(from: last?.total, to: this.total)]))
    return ShownTable(
      caption: context.caption("Xếp loại chi bộ"), unit: FigureUnit.branches.label.vi,
      head: ShownTable.head(
        ["TT", "Mức xếp loại", "Năm \(context.year)", "Tỷ lệ"]
          + (context.last == nil ? [] : ["Năm \(context.year - 1)", "Tăng (+), giảm (\u{2212})"])),
      rows: rows + [total],
      remarks: this.hidden.isEmpty && last?.hidden.isEmpty != false ? [] : [SmallCounts.remark],
      standing: context.standing)
  }

  /// The level of each branch. The office's alone.
  static let branchRatings = TableForm(
    "branch-ratings", .branchClassification,
    visibility: BranchClassificationColumns.rating.declaration.visibility,
    Wording(
      vi: "Mức xếp loại của từng chi bộ, năm nay và năm trước", en: "The level of each branch, this year and last")
  ) { context in
    func rating(_ source: FigureSource?, _ code: String) -> String {
      source?.of(code).rows(.branchClassification)?.first?[BranchClassificationColumns.rating]?.label.vi
        ?? ShownCell.missingText
    }
    return ShownTable(
      caption: context.caption("Xếp loại từng chi bộ"), unit: nil,
      head: ShownTable.head(
        ["TT", "Chi bộ", "Năm \(context.year)"] + (context.last == nil ? [] : ["Năm \(context.year - 1)"]) + ["Lý do"]),
      rows: context.branches(.branchClassification).enumerated().map { index, code in
        let row = context.this.of(code).rows(.branchClassification)?.first
        return ShownTable.Row(
          .plain,
          [.ordinal(index + 1), .name(context.names[code]), .text(rating(context.this, code))]
            + (context.last == nil ? [] : [.text(rating(context.last, code))])
            + [.text(row?[BranchClassificationColumns.reason] ?? "")])
      },
      remarks: [], standing: context.standing)
  }
}

extension Figure.Value {
  /// The number, where it is one and told.
  var count: Int? {
    if case .count(let count) = self { count } else { nil }
  }
}

extension SmallCounts {
  /// What stands under a table that leaves numbers out.
  static let remark = "Dấu … thay cho số nhỏ dưới \(least) không nêu công khai, và cho số có thể dùng để suy ra số đó."
}
