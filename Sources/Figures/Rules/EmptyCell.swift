import Diagnostics

extension Rule {
  static let emptyCell = Rule(
    id: "figures/empty-cell",
    title: Wording(
      vi: "Ô bắt buộc của bảng số liệu không để trống", en: "A cell that is required is not empty"),
    reason: Wording(
      vi: "Ô trống trong dòng đã điền được tính là 0; dòng trống hoàn toàn là chi bộ chưa gửi số liệu.",
      en:
        "In a row that tells anything an empty cell is 0; a row that tells nothing is a branch that has not sent its figures."
    ),
    breaks: [
      .draft(.branches, .row("↓", [\.total: 9, \.official: 9])),
      .finalYear(changes: [ExampleTable.branches.file(.row("mot", [\.total: 9, \.official: "↓", \.women: 4]))]),
      .finalYear(changes: [
        (
          TableDeclaration.memberClassification.file,
          ExampleTable.memberClassification.text() + "↓mot;;;;;;;;\n"
        )
      ]),
    ],
    keeps: [
      .finalYear(changes: [
        ExampleTable.branches.file(
          .row("mot", [\.total: "", \.official: 8, \.probationary: 1, \.women: 4, \.students: ""]))
      ]),
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.students: ""])),
      .draft(.branches, saved: ExampleTable.branches.text() + "hai;8\n"),
    ])
}

extension Diagnostic {
  /// The empty cells of one row, told at the first of them.
  static func emptyCells(_ places: [CellPlace]) -> Diagnostic {
    emptyCells(
      places.map(\.column), row: places.first?.row ?? Wording(verbatim: ""), at: places.first?.location)
  }

  /// The cells of a row of a final year that neither the table nor a page fills in; nil where there is none.
  static func untold(_ row: FigureRow) -> Diagnostic? {
    let columns = row.declaration.columns.filter { $0.needs == .numberOrPage && row[$0] == nil }
    return columns.first.map { emptyCells(columns, row: row.name, at: row.location(of: $0)) }
  }

  private static func emptyCells(_ empty: [ColumnDeclaration], row: Wording, at location: Location?) -> Diagnostic {
    let columns = empty.map { "“\($0.heading.vi)”" }.joined(separator: ", ")
    return Rule.emptyCell.finding(
      at: location,
      empty.count == 1
        ? Wording(vi: "Ô ở \(row.vi), cột \(columns) để trống", en: "The cell in \(row.en), column \(columns) is empty")
        : Wording(
          vi: "Ở \(row.vi) có \(empty.count) ô để trống, các cột \(columns)",
          en: "In \(row.en) \(empty.count) cells are empty, in the columns \(columns)"),
      required: empty.first?.type.wording,
      help: Wording(
        vi: "Điền cho đủ; năm còn đang làm thì khai draft: true cho năm đó trong content/site.yaml",
        en: "Fill in what is empty; a year still at work is declared draft: true in content/site.yaml"))
  }

  /// A row of a final year that tells nothing.
  static func unsent(_ row: FigureRow, at location: Location) -> Diagnostic {
    Rule.emptyCell.finding(
      at: location,
      Wording(
        vi: "Ở \(row.name.vi) chưa có số liệu nào: chi bộ chưa gửi", en: "In \(row.name.en) there is no figure at all"),
      required: Wording(
        vi: "Dòng của mỗi chi bộ có số liệu; ô trống trong dòng đã điền được tính là 0",
        en: "Figures in the row of each branch; where some are filled in an empty cell is 0"),
      help: Wording(
        vi:
          "Điền số liệu của chi bộ, không có gì thì ghi một số 0; năm chưa đủ số liệu thì ghi draft: true cho năm đó trong "
          + "content/site.yaml",
        en:
          "Fill in what the branch tells, or a single 0; a year that is not complete is declared draft: true in "
          + "content/site.yaml"))
  }
}
