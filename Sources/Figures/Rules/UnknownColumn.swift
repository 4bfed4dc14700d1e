import Diagnostics

extension Rule {
  package static let unknownColumn = Rule(
    id: "figures/unknown-column",
    title: Wording(
      vi: "Bảng số liệu chỉ có những cột đã được khai báo", en: "A table has declared columns only"),
    reason: Wording(
      vi: "Cột gõ sai tên không được đọc, và số liệu trong đó không vào đâu cả.",
      en: "A column under a mistyped heading is not read, and its figures go nowhere."),
    breaks: [
      .draft("chi-bo.csv", "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên;↓Nam\n"),
      .draft("chi-bo.csv", "Mã chi bộ;Tổng số;↓Chính thưcs;Dự bị;Nữ;Sinh viên\n"),
    ],
    keeps: [
      .draft("chi-bo.csv", "MA CHI BO;Tong so;chinh thuc;Du bi;nữ;Sinh Viên;;\n"),
      .draft("chi-bo.csv", "Sinh viên,Nữ,Dự bị,Chính thức,Tổng số,Mã chi bộ\n"),
    ])
}

extension Diagnostic {
  static func unknownColumn(
    _ heading: String, nearest: String?, of table: TableDeclaration, at location: Location
  ) -> Diagnostic {
    let known = table.columns.map(\.heading.vi).joined(separator: ", ")
    return Rule.unknownColumn.finding(
      at: location,
      Wording(
        vi: "Bảng “\(table.title.vi)” không có cột “\(heading)”",
        en: "The table “\(table.title.en)” has no column “\(heading)”"),
      required: Wording(vi: "Một trong: \(known)", en: "One of: \(known)"),
      help: nearest.map { Wording(vi: "Đổi “\(heading)” thành “\($0)”", en: "Change “\(heading)” to “\($0)”") }
        ?? Wording(vi: "Xóa cột này, hoặc dùng tên một cột đã có", en: "Delete the column, or use a known heading"))
  }
}
