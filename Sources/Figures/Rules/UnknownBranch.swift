import Diagnostics
import Text
import Vietnamese

extension Rule {
  static let unknownBranch = Rule(
    id: "figures/unknown-branch",
    title: Wording(
      vi: "Mã chi bộ trong bảng số liệu là mã của một trang chi bộ",
      en: "A branch's code in a table is that of a branch's page"),
    reason: Wording(
      vi: "Mã gõ sai làm số liệu của một chi bộ thành của một chi bộ không có.",
      en: "A mistyped code gives a branch's figures to one that does not exist."),
    breaks: [
      .draft([branches("bo-mon-a", "↓bo-mon-c")], with: pages),
      .draft([branches("bo-mon-a", "↓Chi bộ c")], with: pages),
    ],
    keeps: [
      .draft([branches("bo-mon-a", "bo-mon-b")], with: pages),
      .draft([branches("Chi bộ a", "B", "\"Tổng cộng\"")], with: pages),
      .draft([branches("khong-co-trang")]),
    ])

  private static func branches(_ codes: String...) -> (file: String, text: String) {
    let rows: [ExampleRow<BranchColumns>] = codes.map { code in
      code == "\"Tổng cộng\"" ? .row(code, [\.total: 18, \.official: 18]) : .row(code, [\.total: 9, \.official: 9])
    }
    return (TableDeclaration.branches.file, ExampleTable.branches.text(rows))
  }

  private static let pages = ["a", "b"].map { name in
    Example.File(
      "content/to-chuc/chi-bo/\(name).md",
      "---\ntitle: Chi bộ \(name)\ncode: bo-mon-\(name)\ntype: department\n---\n")
  }
}

extension Diagnostic {
  static func unknownBranch(_ code: String, known: [String], at place: CellPlace) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return Rule.unknownBranch.finding(
      at: place.location,
      Wording(
        vi: "Ở \(place.row.vi): không có chi bộ nào mang mã “\(VisibleText.quoted(code))”",
        en: "In \(place.row.en): no branch has the code “\(code)”"),
      required: Wording(vi: "Một trong: \(list)", en: "One of: \(list)"),
      help: NearestName.of(code, among: known).map {
        Wording(vi: "Đổi “\(code)” thành “\($0)”", en: "Change “\(code)” to “\($0)”")
      }
        ?? Wording(
          vi: "Sửa mã, hoặc tạo trang chi bộ có mã này; chi bộ đã giải thể thì giữ trang với draft: true",
          en: "Correct the code, or write a page for the branch; that of a dissolved one stays with draft: true"))
  }
}
