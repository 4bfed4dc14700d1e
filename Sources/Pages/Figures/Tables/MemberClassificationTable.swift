import Content
import Diagnostics

extension TableForm {
  /// Members at each level by branch, with last year's numbers and the change. The public sees the columns that are
  /// public, and no sums across them.
  static let memberClassification = TableForm(
    "member-classification", .memberClassification,
    Wording(
      vi: "Xếp loại đảng viên theo chi bộ; cuối bảng so với năm trước",
      en: "Members at each level by branch; last year’s numbers close it")
  ) { context in
    let columns = context.visible(MemberClassificationColumns.levels + [MemberClassificationColumns.notRated])
    let isWhole = columns.count == MemberClassificationColumns.levels.count + 1
    func numbers(_ source: FigureSource) -> [Int?] {
      let counts = columns.map { source.stated($0, in: .memberClassification) }
      return counts + (isWhole ? [counts.sum { $0 }] : [])
    }
    let rows = context.this.branches(.memberClassification).enumerated().map { index, code in
      ShownTable.Row(
        .plain, [.ordinal(index + 1), .name(context.names[code])] + numbers(context.this.of(code)).map(ShownCell.count))
    }
    let heads = ["TT", "Chi bộ"] + columns.map(\.declaration.heading.vi) + (isWhole ? ["Tổng số"] : [])
    return ShownTable(
      caption: context.caption("Xếp loại đảng viên"), unit: FigureUnit.members.label.vi, head: ShownTable.head(heads),
      rows: rows
        + context.closingRows(heads.count) { source in
          Dictionary(uniqueKeysWithValues: numbers(source).enumerated().map { ($0 + 2, $1) })
        },
      remarks: isWhole ? [] : ["Bảng công khai chỉ nêu các mức từ hoàn thành nhiệm vụ trở lên."],
      standing: context.standing)
  }
}
