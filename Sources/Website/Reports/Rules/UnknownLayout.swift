import Diagnostics

extension Rule {
  static let unknownLayout = Rule(
    id: "report/unknown-layout",
    title: Wording(vi: "Thể thức của báo cáo phải có", en: "The official layout that a report names exists"),
    reason: Wording(
      vi: "Ghi sai tên thể thức thì không biết in báo cáo theo quy định nào.",
      en: "With a wrong name nobody knows by which rules the report is to be printed."),
    breaks: [Example([settings, report("layout: ↓stat")])],
    keeps: [Example([settings, report("layout: party")]), Example([settings, report("summary: Một năm")])])

  private static let settings = Example.File("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n")

  private static func report(_ line: String) -> Example.File {
    .init(
      "content/bao-cao/2026/index.md",
      "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\ndraft_number: 1\n\(line)\n---\n")
  }
}

extension Diagnostic {
  static func unknownLayout(_ name: String, known: [String], at location: Location) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return Rule.unknownLayout.finding(
      at: location, Wording(vi: "Không có thể thức “\(name)”", en: "There is no official layout “\(name)”"),
      required: Wording(vi: "Một trong: \(list)", en: "One of: \(list)"),
      help: NearestName.of(name, among: known).map {
        Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”")
      }
        ?? Wording(
          vi: "Chọn một thể thức đã có, hoặc thêm tệp templates/layouts/\(name).yaml",
          en: "Choose one there is, or add a file templates/layouts/\(name).yaml"))
  }
}
