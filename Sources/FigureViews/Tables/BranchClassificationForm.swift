import Diagnostics
import Figures

extension TableForm {
  /// How many branches stand at each level, this year and last. The public is told of the highest.
  static let branchClassification = TableForm(
    "branch-classification", .branchClassification, told: .committee, isByBranch: false,
    Wording(
      vi: "Số chi bộ ở từng mức xếp loại, tỷ lệ, so với năm trước", en: "Branches at each level, against last year"),
    publicly: Wording(
      vi: "số chi bộ hoàn thành xuất sắc nhiệm vụ trong tổng số chi bộ",
      en: "how many of the branches did their duties excellently")
  ) { context in
    let words = context.words
    let (year, last) = (context.this.year, context.last)
    guard let whole = year.branchesListed else { return nil }
    let ratings = Rating.allCases.filter { context.this.tells($0.branchesTold) }
    let rows = ratings.enumerated().map { index, rating in
      let (now, before) = (context.this.branches(rated: rating), last?.branches(rated: rating))
      return ShownTable.Row(
        .plain,
        [.ordinal(index + 1), .name(words[rating.label]), .value(now, words), .share(now, of: whole, words)]
          + (last == nil ? [] : [.value(before, words), .change(from: before, to: now)]))
    }
    let earlier = last?.year.branchesListed
    let total = ShownTable.Row(
      .total,
      [.none, .name(context.isOffice ? words[.total] : words[.allBranches]), .count(whole), .share(whole, of: whole)]
        + (last == nil ? [] : [.count(earlier), .change(from: earlier, to: whole)]))
    return ShownTable(
      caption: context.caption(.titleBranchLevels), unit: words[FigureUnit.branches.label],
      head: ShownTable.head(
        [words[.ordinal], words[.level], words.text(.year, year: context.year), words[.share]]
          + (last == nil ? [] : [words.text(.year, year: context.year - 1), words[.change]])),
      rows: rows + [total], standing: context.standing)
  }
}
