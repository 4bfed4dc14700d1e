import Diagnostics

extension Rule {
  package static let emptyCell = Rule(
    id: "figures/empty-cell",
    title: Wording(
      vi: "Ô bắt buộc của bảng số liệu không để trống", en: "A cell that is required is not empty"),
    reason: Wording(
      vi: "Ô trống có thể là “không có”, có thể là “chưa điền”: không có thì ghi 0, để ai đọc cũng hiểu như nhau.",
      en: "An empty cell may mean none, or not yet filled in: a 0 says which, to everybody."),
    breaks: [
      .draftBranches("↓;9;8;1;4;0"),
      Example(
        [
          .init("content/so-lieu/2026/chi-bo.csv", Example.branches(["mot;9;8;1;4;↓"]))
        ]
          + TableDeclaration.all.filter { $0.isRequired && $0 != .branches }.map { table in
            .init("content/so-lieu/2026/\(table.file)", table.columns.map(\.heading.vi).joined(separator: ";") + "\n")
          }),
    ],
    keeps: [.draftBranches("mot;9;8;1;4;", "hai;8;8;0")])
}

extension Diagnostic {
  static func emptyCell(_ place: CellPlace) -> Diagnostic {
    Rule.emptyCell.finding(
      at: place.location,
      Wording(vi: "Ô ở \(place.name.vi) để trống", en: "The cell in \(place.name.en) is empty"),
      required: place.column.type.wording,
      help: Wording(
        vi: "Điền ô này; năm còn đang làm thì khai draft: true cho năm đó trong content/site.yaml",
        en: "Fill in the cell; a year still at work is declared draft: true in content/site.yaml"))
  }
}
