import Diagnostics

extension Rule {
  static let missingColumn = Rule(
    id: "figures/missing-column",
    title: Wording(
      vi: "Bảng số liệu có đủ các cột, tên cột ở dòng đầu", en: "A table has all its columns, named in its first row"),
    reason: Wording(
      vi: "Thiếu một cột thì các tổng không kiểm tra được với nhau.",
      en: "Without one of its columns the sums of a table cannot be held against each other."),
    breaks: [
      .draft(.branches, saved: "↓" + ExampleTable.branches.text().replacing(";Nữ", with: "")),
      .draft(.branches, saved: "↓"),
    ],
    keeps: [
      .draft(.branches),
      .draft(.branchClassification, saved: ExampleTable.branchClassification.text().replacing(";Lý do", with: "")),
    ])
}

extension Diagnostic {
  static func missingColumns(_ missing: [ColumnDeclaration], of table: TableDeclaration, at location: Location)
    -> Diagnostic
  {
    let names = missing.map { "“\($0.heading.vi)”" }.joined(separator: ", ")
    let all = table.columns.map(\.heading.vi).joined(separator: ";")
    return Rule.missingColumn.finding(
      at: location,
      Wording(
        vi: "Dòng đầu của bảng “\(table.title.vi)” thiếu cột \(names)",
        en: "The first row of the table “\(table.title.en)” lacks the column \(names)"),
      required: Wording(vi: "Tên đủ các cột: \(all)", en: "The names of all columns: \(all)"),
      help: Wording(
        vi: "Thêm cột còn thiếu; không có gì để ghi thì ghi 0", en: "Add what is missing; write 0 where there is none"))
  }
}
