import Diagnostics

extension Rule {
  static let emptyCell = Rule(
    id: "figures/empty-cell",
    title: Wording(
      vi: "Ô bắt buộc của bảng số liệu không để trống", en: "A cell that is required is not empty"),
    reason: Wording(
      vi: "Ô trống có thể là “không có”, có thể là “chưa điền”: không có thì ghi 0, để ai đọc cũng hiểu như nhau.",
      en: "An empty cell may mean none, or not yet filled in: a 0 says which, to everybody."),
    breaks: [
      .draft(.branches, .row("↓", [\.total: 9, \.official: 9])),
      Example(
        [
          ExampleTable.branches.file(in: "2026", .row("mot", [\.total: 9, \.official: 9, \.students: "↓"]))
        ]
          + TableDeclaration.all.filter { $0.isRequired && $0 != .branches }.map { table in
            .init("content/so-lieu/2026/\(table.file)", table.columns.map(\.heading.vi).joined(separator: ";") + "\n")
          }),
    ],
    keeps: [
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.students: ""])),
      .draft(.branches, saved: ExampleTable.branches.text() + "hai;8\n"),
    ])
}

extension Diagnostic {
  /// The empty cells of one row, told at the first of them.
  static func emptyCells(_ places: [CellPlace]) -> Diagnostic {
    let first = places.first
    let columns = places.map { "“\($0.column.heading.vi)”" }.joined(separator: ", ")
    let row = first?.row ?? Wording(verbatim: "")
    return Rule.emptyCell.finding(
      at: first?.location,
      places.count == 1
        ? Wording(vi: "Ô ở \(row.vi), cột \(columns) để trống", en: "The cell in \(row.en), column \(columns) is empty")
        : Wording(
          vi: "Ở \(row.vi) có \(places.count) ô để trống, các cột \(columns)",
          en: "In \(row.en) \(places.count) cells are empty, in the columns \(columns)"),
      required: first?.column.type.wording,
      help: Wording(
        vi: "Điền cho đủ; năm còn đang làm thì khai draft: true cho năm đó trong content/site.yaml",
        en: "Fill in what is empty; a year still at work is declared draft: true in content/site.yaml"))
  }
}
