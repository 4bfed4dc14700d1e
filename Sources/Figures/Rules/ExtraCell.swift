import Diagnostics

extension Rule {
  static let extraCell = Rule(
    id: "figures/extra-cell",
    title: Wording(
      vi: "Mỗi dòng có không quá số ô của dòng tên cột", en: "A row has no cells beyond the named columns"),
    reason: Wording(
      vi: "Ô thừa thường do dấu phân cách lọt vào giữa một số hay một câu: từ đó trở đi mọi ô nằm sai cột.",
      en: "A cell too many mostly comes from a separator within a number or sentence: all after it are out of place."),
    breaks: [
      .draft(.branches, saved: branches(head: ";", row: ";↓đã duyệt")),
      .draft(.study, saved: study.replacing(";", with: ",") + ",↓0\n"),
    ],
    keeps: [
      .draft(.branches, saved: branches(head: ";;", row: ";;;;") + ";;;;;;;\n"),
      .draft(.study, saved: study.replacing(";", with: ",").replacing("Nghị quyết", with: "\"Một, hai\"") + "\n"),
    ])

  /// A table of one branch with something behind its headings and behind its row.
  private static func branches(head: String, row: String) -> String {
    ExampleTable.branches.text(.row("mot", [\.total: 9, \.official: 9])).replacing("\nmot", with: head + "\nmot")
      .dropLast() + row + "\n"
  }

  /// A table of one session, without the line break at its end.
  private static let study = String(
    ExampleTable.study.text(
      .row([
        \.date: "5/9/2026", \.subject: "Nghị quyết", \.level: "Trung ương", \.required: 62, \.present: 62,
      ])
    ).dropLast())
}

extension Diagnostic {
  static func extraCell(_ text: String, row: Wording, columns: Int, at location: Location) -> Diagnostic {
    Rule.extraCell.finding(
      at: location,
      Wording(
        vi: "Ở \(row.vi) có ô không thuộc cột nào: “\(text)”", en: "In \(row.en) a cell is in no column: “\(text)”"),
      required: Wording(
        vi: "Mỗi ô nằm dưới tên một cột; bảng này có \(columns) cột",
        en: "Each cell stands under the name of a column; this table has \(columns)"),
      help: Wording(
        vi: "Xóa ô thừa; nếu dấu phân cách là một phần của số hay câu thì đặt cả ô trong dấu nháy kép",
        en: "Delete the cell; if a separator is part of a number or sentence, put the whole cell in double quotes"))
  }
}
