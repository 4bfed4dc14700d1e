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
    let (year, last) = (context.this.year, context.last)
    guard let whole = year.branchesListed else { return nil }
    let ratings = Rating.allCases.filter { context.this.tells($0.branchesTold) }
    let rows = ratings.enumerated().map { index, rating in
      let (now, before) = (context.this.branches(rated: rating), last?.branches(rated: rating))
      return ShownTable.Row(
        .plain,
        [.ordinal(index + 1), .name(rating.label.vi), .value(now), .share(now, of: whole)]
          + (last == nil ? [] : [.value(before), .change(from: before, to: now)]))
    }
    let earlier = last?.year.branchesListed
    let total = ShownTable.Row(
      .total,
      [.none, .name(context.isOffice ? "Tổng cộng" : "Tổng số chi bộ"), .count(whole), .share(whole, of: whole)]
        + (last == nil ? [] : [.count(earlier), .change(from: earlier, to: whole)]))
    return ShownTable(
      caption: context.caption("Xếp loại chi bộ"), unit: FigureUnit.branches.label.vi,
      head: ShownTable.head(
        ["TT", "Mức xếp loại", "Năm \(context.year)", "Tỷ lệ"]
          + (last == nil ? [] : ["Năm \(context.year - 1)", "Tăng (+), giảm (\u{2212})"])),
      rows: rows + [total], standing: context.standing)
  }
}
