import Diagnostics
import Vietnamese

extension Rule {
  static let missingTable = Rule(
    id: "figures/missing-table",
    title: Wording(
      vi: "Năm đã đủ số liệu phải có đủ các bảng", en: "A year that is no draft has all its tables"),
    reason: Wording(
      vi: "Báo cáo thiếu một bảng là báo cáo chưa xong; năm đang làm thì ghi là chưa đủ số liệu.",
      en: "A report that lacks a table is not finished; a year still at work is declared a draft, so nobody errs."),
    breaks: [
      Example([.init("content/site.yaml", "name: Ví dụ\nyears:\n  - year: 2026\n")], fileAtFault: "content/site.yaml"),
      Example(
        Example.emptyYear.files.filter { $0.path != "content/so-lieu/2026/hoc-tap.csv" },
        fileAtFault: "content/so-lieu/2026/hoc-tap.csv"),
    ],
    keeps: [.draft(.branches), .emptyYear])
}

extension Example {
  /// 2026 as a final year of which nothing is told: the headings of every table that a year must have.
  fileprivate static let emptyYear = Example(
    TableDeclaration.all.filter(\.isRequired).map { table in
      File("content/so-lieu/2026/\(table.file)", table.columns.map(\.heading.vi).joined(separator: ";") + "\n")
    })
}

extension Diagnostic {
  static func missingTable(_ table: TableDeclaration, in folder: FigureFolders.Year) -> Diagnostic {
    let year = folder.year
    let location = Location(file: "content/so-lieu/\(folder.name)/\(table.file)")
    if let day = folder.cutOff { return missingTable(table, year, day, at: location) }
    return Rule.missingTable.finding(
      at: location,
      Wording(
        vi: "Năm \(year) chưa có bảng “\(table.title.vi)” (\(table.file))",
        en: "The year \(year) lacks the table “\(table.title.en)” (\(table.file))"),
      required: Wording(
        vi: "Năm không ghi là chưa đủ số liệu thì phải có bảng này",
        en: "A year that is not declared a draft has this table"),
      help: draftHelp(year))
  }

  /// What was kept on the day of a cut-off lacks a table.
  private static func missingTable(
    _ table: TableDeclaration, _ year: Int, _ day: CalendarDate, at location: Location
  ) -> Diagnostic {
    Rule.missingTable.finding(
      at: location,
      Wording(
        vi: "Số liệu chốt ngày \(day.numeric) chưa có bảng “\(table.title.vi)” (\(table.file))",
        en: "The figures kept as of \(day.iso) lack the table “\(table.title.en)” (\(table.file))"),
      required: Wording(
        vi: "Đủ các bảng như của năm \(year), ghi đến ngày \(day.numeric)",
        en: "Every table that \(year) has, as it was on \(day.iso)"),
      help: Wording(
        vi: "Đặt bảng đó vào thư mục này; không giữ số liệu của ngày này nữa thì xóa cả thư mục",
        en: "Put the table into this folder, or delete the folder where these figures are not to be kept"))
  }

  /// A final year that has no folder at all.
  static func missingYear(_ year: Int) -> Diagnostic {
    Rule.missingTable.finding(
      at: Location(file: "content/site.yaml"),
      Wording(
        vi: "Năm \(year) khai trong “years” chưa có số liệu nào", en: "The year \(year) of “years” has no figures"),
      required: Wording(
        vi: "Các bảng trong content/so-lieu/\(year)/", en: "The tables in content/so-lieu/\(year)/"),
      help: draftHelp(year))
  }

  private static func draftHelp(_ year: Int) -> Wording {
    Wording(
      vi:
        "Tạo biểu mẫu trống bằng kyyeu new figures \(year) rồi điền, hoặc trong content/site.yaml khai năm \(year) là "
        + "draft: true",
      en: "Make blank forms with kyyeu new figures \(year) and fill them in, or declare \(year) draft: true in "
        + "content/site.yaml")
  }
}
