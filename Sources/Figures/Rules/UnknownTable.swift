import Diagnostics
import Text

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
