import Diagnostics
import Text
import Vietnamese

extension Rule {
  static let unknownTable = Rule(
    id: "figures/unknown-table",
    title: Wording(
      vi: "Trong content/so-lieu/<năm>/ chỉ có những bảng đã được khai báo",
      en: "content/so-lieu/<year>/ holds declared tables only"),
    reason: Wording(
      vi: "Bảng đặt sai tên (hoặc sai định dạng) không được tổng hợp vào báo cáo.",
      en: "A table under a wrong name, or still a workbook, is not read, while its sender believes that it was."),
    breaks: [
      Example(
        [.init("content/so-lieu/2026/chibo.csv", "Mã chi bộ;Tổng số\n")] + settings,
        fileAtFault: "content/so-lieu/2026/chibo.csv"),
      Example(
        [.init("content/so-lieu/2026/chi-bo.xlsx", "PK")] + settings, fileAtFault: "content/so-lieu/2026/chi-bo.xlsx"),
      Example(
        [.init("content/so-lieu/2026/Tổng hợp.ods", "PK")] + settings, fileAtFault: "content/so-lieu/2026/Tổng hợp.ods"),
      Example([.init("content/so-lieu/chi-bo.csv", "Mã chi bộ\n")], fileAtFault: "content/so-lieu/chi-bo.csv"),
    ],
    keeps: [.draft(.branches)])

  private static let settings: [Example.File] = [
    .init("content/site.yaml", "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n")
  ]
}

extension Diagnostic {
  static func unknownTable(_ name: String, year: Int, at path: String) -> Diagnostic {
    let known = TableDeclaration.all.map(\.file)
    let isWorkbook = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"].contains { name.lowercased().endsWith($0) }
    if isWorkbook { return workbook(name, known: known, at: Location(file: path)) }
    let nearest = NearestName.of(name, among: known)
    let isTable = name.lowercased().endsWith(".csv")
    return Rule.unknownTable.finding(
      at: Location(file: path),
      Wording(
        vi: "Không có bảng số liệu nào tên là “\(name)”, tệp này không được đọc",
        en: "There is no table “\(name)”, so this file is not read"),
      required: Wording(
        vi: "Một trong: \(known.joined(separator: ", "))", en: "One of: \(known.joined(separator: ", "))"),
      help: nearest.map { Wording(vi: "Đổi tên tệp thành “\($0)”", en: "Rename the file to “\($0)”") }
        ?? (isTable
          ? Wording(
            vi: "Đổi tên tệp thành một tên trong danh sách, hoặc chuyển nó ra khỏi content/so-lieu/",
            en: "Rename the file to one of these, or move it out of content/so-lieu/")
          : Wording(
            vi: "Lưu bảng thành CSV UTF-8 với một tên trong danh sách, chuyển tệp này ra khỏi content/so-lieu/",
            en: "Save the table as CSV UTF-8 under one of these names, and move this file out of content/so-lieu/")))
  }

  /// A workbook is not read, by whatever name: its tables are to be saved one by one.
  private static func workbook(_ name: String, known: [String], at location: Location) -> Diagnostic {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let file = NearestName.of(Slug.make(stem) + ".csv", among: known)
    let target =
      file.map { Wording(verbatim: "“\($0)”") } ?? Wording(vi: "một tên ở trên", en: "one of these names")
    return Rule.unknownTable.finding(
      at: location,
      Wording(
        vi: "“\(name)” là sổ tính, không phải tệp CSV, nên không được đọc",
        en: "“\(name)” is a workbook, not a CSV file, so it is not read"),
      required: Wording(
        vi: "Một trong: \(known.joined(separator: ", "))", en: "One of: \(known.joined(separator: ", "))"),
      help: Wording(
        vi: """
          Đổi đuôi tên tệp thì không đọc được. Mở sổ tính, lưu từng bảng thành tệp CSV với \(target.vi), rồi chuyển sổ tính ra \
          khỏi content/so-lieu/. Excel: Tệp, Lưu thành, kiểu “CSV UTF-8 (*.csv)”; LibreOffice: Tệp, Lưu thành, kiểu “Text CSV”, \
          bảng mã Unicode (UTF-8)
          """,
        en: """
          Renaming does not help. Open the workbook, save each table as CSV under \(target.en), then move the workbook out of \
          content/so-lieu/. Excel: File, Save As, type “CSV UTF-8 (*.csv)”; LibreOffice: File, Save As, type “Text CSV”, \
          character set Unicode (UTF-8)
          """))
  }

  static func figureFileOutsideYear(_ path: String) -> Diagnostic {
    Rule.unknownTable.finding(
      at: Location(file: path),
      Wording(
        vi: "Tệp này không nằm trong thư mục của năm nào, nên không được đọc",
        en: "This file is in no year's folder, so it is not read"),
      required: Wording(verbatim: "content/so-lieu/2026/chi-bo.csv"),
      help: Wording(
        vi: "Chuyển tệp vào thư mục của năm, hoặc ra khỏi content/so-lieu/",
        en: "Move the file into the folder of its year, or out of content/so-lieu/"))
  }
}
