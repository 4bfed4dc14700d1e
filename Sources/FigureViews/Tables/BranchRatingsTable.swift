import Diagnostics
import Figures

extension TableForm {
  /// The level of each branch. The office's alone.
  static let branchRatings = TableForm(
    "branch-ratings", .branchClassification, told: BranchClassificationColumns.rating.declaration.told,
    Wording(
      vi: "Mức xếp loại của từng chi bộ, năm nay và năm trước", en: "The level of each branch, this year and last")
  ) { context in
    let words = context.words
    func rating(_ source: FigureSource?, _ code: String) -> String {
      source?.of(code).rows(.branchClassification)?.first?[BranchClassificationColumns.rating].map { words[$0.label] }
        ?? ShownCell.missingText
    }
    return ShownTable(
      caption: context.caption(.titleBranchRatings), unit: nil,
      head: ShownTable.head(
        [words[.ordinal], words[.branch], words.text(.year, year: context.year)]
          + (context.last == nil ? [] : [words.text(.year, year: context.year - 1)]) + [
            words[BranchClassificationColumns.reason.declaration.heading]
          ]),
      rows: context.branches(.branchClassification).enumerated().map { index, code in
        let row = context.this.of(code).rows(.branchClassification)?.first
        return ShownTable.Row(
          .plain,
          [.ordinal(index + 1), .name(context.names[code]), .text(rating(context.this, code))]
            + (context.last == nil ? [] : [.text(rating(context.last, code))])
            + [.text(row?[BranchClassificationColumns.reason] ?? "")])
      },
      standing: context.standing)
  }
}
