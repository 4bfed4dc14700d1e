import Diagnostics

extension Rule {
  static let duplicateColumn = Rule(
    id: "figures/duplicate-column",
    title: Wording(vi: "Mỗi cột có một lần trong bảng", en: "A table has each column once"),
    reason: Wording(
      vi: "Hai cột cùng tên cho hai số, và một số sẽ bị mất mà không có cảnh báo.",
      en: "Two columns of one name give two numbers, and one of them would silently be lost."),
    breaks: [.draft(.branches, saved: ExampleTable.branches.text().dropLast() + ";↓Tong so\n")],
    keeps: [.draft(.branches)])
}

extension Diagnostic {
  static func duplicateColumn(_ column: ColumnDeclaration, at location: Location) -> Diagnostic {
    Rule.duplicateColumn.finding(
      at: location,
      Wording(
        vi: "Cột “\(column.heading.vi)” đã có ở bên trái",
        en: "The column “\(column.heading.vi)” stands to the left already"
      ),
      help: Wording(vi: "Giữ lại một cột, xóa cột kia", en: "Keep one of the two, delete the other"))
  }
}
