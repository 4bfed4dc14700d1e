import Diagnostics
import Testing

@Suite("The cell of a spreadsheet")
struct SheetCellTests {
  @Test(
    "is named as spreadsheets name it",
    arguments: [
      (2, 6, "F2"), (1, 1, "A1"), (3, 26, "Z3"), (3, 27, "AA3"), (10, 52, "AZ10"), (10, 53, "BA10"), (1, 702, "ZZ1"),
      (1, 703, "AAA1"),
    ])
  func names(row: Int, column: Int, name: String) {
    #expect(SheetCell.name(row: row, column: column) == name)
  }

  private static let finding = Diagnostic(
    rule: "figures/wrong-cell", severity: .error,
    location: SourceText(path: "content/so-lieu/2026/chi-bo.csv", text: "a;b\nx;chín\n").location(atByte: 6, length: 5)
      .inCell(row: 2, column: 2),
    message: Wording(vi: "Sai", en: "Wrong"), required: Wording(vi: "Số", en: "A number"),
    help: Wording(vi: "Sửa", en: "Mend"))

  @Test("stands beside line and column at a terminal, in JSON and in annotations")
  func rendered() {
    #expect(
      TextRenderer(language: .vietnamese, colour: false).render([Self.finding]) == """
        Lỗi: Sai  [figures/wrong-cell]
          Vị trí: content/so-lieu/2026/chi-bo.csv:2:3 (ô B2)
             2 │ x;chín
               │   ^^^^
          Yêu cầu: Số
          Cách khắc phục: Sửa

        """)
    #expect(
      JSONRenderer(language: .english).render([Self.finding])
        == "[\n  {\"rule\": \"figures/wrong-cell\", \"severity\": \"error\", \"file\": \"content/so-lieu/2026/chi-bo.csv\", "
        + "\"line\": 2, \"column\": 3, \"cell\": \"B2\", \"message\": \"Wrong (required: A number)\", \"help\": \"Mend\"}\n]\n"
    )
    #expect(
      GitHubRenderer(language: .english).render([Self.finding])
        == "::error file=content/so-lieu/2026/chi-bo.csv,line=2,col=3,title=figures/wrong-cell::Wrong%0AWhere: cell B2%0A"
        + "Required: A number%0AHow to fix: Mend\n")
  }

  @Test(
    "a value shows the spaces that are none",
    arguments: [("a\u{A0}b", "a<U+00A0>b"), ("1\u{202F}000", "1<U+202F>000"), ("a b", "a b")])
  func quoted(value: String, shown: String) {
    #expect(VisibleText.quoted(value) == shown)
  }
}
