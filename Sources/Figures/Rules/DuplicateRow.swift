import Diagnostics

extension Rule {
  static let duplicateRow = Rule(
    id: "figures/duplicate-row",
    title: Wording(
      vi: "Mỗi chi bộ có một dòng trong bảng (bảng biến động: một dòng cho mỗi loại đảng viên)",
      en: "A branch has one row in a table (that of movement: one for each status)"),
    reason: Wording(
      vi: "Chi bộ ghi hai dòng sẽ bị tính trùng.", en: "A branch that stands twice is added twice."),
    breaks: [
      .draft(
        .branches, .row("mot", [\.total: 9, \.official: 9]), .row("hai", [\.total: 8, \.official: 8]),
        .row("↓mot", [\.total: 9, \.official: 9])),
      .draft(
        .branchClassification, .row("mot", [\.rating: "Hoàn thành"]), .row("↓mot", [\.rating: "Hoàn thành tốt"])),
    ],
    keeps: [
      .draft(
        .branches, .row("mot", [\.total: 9, \.official: 9]), .row("hai", [\.total: 8, \.official: 8])),
      .draft(.study, session, session),
    ])

  private static let session = ExampleRow<StudyColumns>.row([
    \.date: "5/9/2026", \.subject: "Một", \.level: "Trung ương", \.required: 62, \.present: 62,
  ])
}

extension Diagnostic {
  static func duplicateRow(_ row: FigureRow, firstRow: Int, key: [ColumnDeclaration], at location: Location)
    -> Diagnostic
  {
    let values = key.compactMap { row[$0]?.text }.joined(separator: ", ")
    let columns = key.map { "“\($0.heading.vi)”" }.joined(separator: ", ")
    return Rule.duplicateRow.finding(
      at: location,
      Wording(
        vi: "Dòng \(row.number) lặp lại “\(values)”, đã có ở dòng \(firstRow)",
        en: "Row \(row.number) repeats “\(values)”, which stands in row \(firstRow)"),
      required: Wording(
        vi: "Không hai dòng nào giống nhau ở cột \(columns)", en: "No two rows are alike in \(columns)"),
      help: Wording(vi: "Giữ lại một dòng, xóa dòng kia", en: "Keep one of the two, delete the other"))
  }
}
