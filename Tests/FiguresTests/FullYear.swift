import Content

@testable import Figures

/// A full year of a made-up committee: 25 members in three branches.
enum FullYear {
  static let branches = ["co-ban", "ky-thuat", "sinh-vien"]

  /// The tables of the year by their files.
  static let tables: [String: String] = Dictionary(
    [
      ExampleTable.branches.file(
        .row("co-ban", [\.total: 9, \.official: 8, \.probationary: 1, \.women: 4]),
        .row("ky-thuat", [\.total: 10, \.official: 10, \.women: 3]),
        .row("sinh-vien", [\.total: 6, \.official: 2, \.probationary: 4, \.women: 3, \.students: 5])),
      movement,
      ExampleTable.branchClassification.file(
        .row("co-ban", [\.rating: "Hoàn thành tốt nhiệm vụ"]),
        .row("ky-thuat", [\.rating: "Hoàn thành xuất sắc nhiệm vụ"]),
        .row("sinh-vien", [\.rating: "Hoàn thành tốt nhiệm vụ"])),
      ExampleTable.memberClassification.file(
        .row("co-ban", [\.excellent: 1, \.good: 7, \.notRated: 1, \.exempt: 1]),
        .row("ky-thuat", [\.excellent: 1, \.good: 8, \.completed: 1]),
        .row("sinh-vien", [\.good: 3, \.completed: 1, \.notRated: 2, \.admittedLately: 2])),
      ExampleTable.study.file(
        .row([
          \.date: "15/3/2025", \.subject: "Nghị quyết một", \.level: "Trung ương", \.required: 25, \.present: 24,
        ]),
        .row([
          \.date: "20/9/2025", \.subject: "Tình hình trong nước và thế giới", \.level: "Thông tin thời sự",
          \.required: 25, \.present: 25,
        ])),
      ExampleTable.discipline.file(
        .row("co-ban", [\.measure: "Kiểm tra", \.subject: "Tổ chức đảng", \.count: 1]),
        .row("sinh-vien", [\.measure: "Khiển trách", \.subject: "Đảng viên", \.count: 1])),
      ExampleTable.activities.file(
        .row([
          \.group: "Phong trào", \.title: "Tình nguyện", \.lead: "Liên chi Đoàn", \.participants: 120,
          \.result: "\"Ba xã; hai công trình\"",
        ]),
        .row([\.group: "Doanh nghiệp", \.title: "Công ty Ví Dụ", \.participants: "1.200"])),
      ExampleTable.awards.file(
        .row([
          \.recipient: "Chi bộ Kỹ thuật", \.award: "Giấy khen", \.decision: "15-QĐ/ĐU", \.date: "20/12/2025",
          \.level: "Trường",
        ])),
    ].map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })

  private static let movement = ExampleTable.movement.file(
    .row("co-ban", .official, [\.opening: 8, \.transferredOut: 1, \.madeOfficial: 1, \.closing: 8, \.exempt: 1]),
    .row("co-ban", .probationary, [\.opening: 1, \.admitted: 1, \.madeOfficial: 1, \.closing: 1]),
    .row("ky-thuat", .official, [\.opening: 9, \.transferredIn: 1, \.died: 1, \.internalIn: 1, \.closing: 10]),
    .row("ky-thuat", .probationary),
    .row(
      "sinh-vien", .official,
      [
        \.opening: 3, \.transferredOut: 1, \.madeOfficial: 1, \.internalOut: 1, \.closing: 2, \.temporaryIn: 1,
        \.temporaryOut: 2,
      ]),
    .row(
      "sinh-vien", .probationary,
      [\.opening: 2, \.admitted: 4, \.struckOff: 1, \.madeOfficial: 1, \.closing: 4]))

  /// Where the cell of a column stands in a table, as `2:8`, whatever columns stand before it.
  static func place(_ heading: String, row number: Int, in table: String) -> String {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    let before = (lines.first ?? "").split(separator: ";").prefix { $0 != heading }.count
    let cells = lines[number - 1].split(separator: ";", omittingEmptySubsequences: false)
    return "\(number):\(cells.prefix(before).reduce(0) { $0 + $1.count + 1 } + 1)"
  }

  /// The files of a site with this year, its branch pages and other files; `changes` stand instead of tables, and nil takes
  /// a table away.
  static func files(
    _ year: Int = 2025, settings: String = "", changes: [String: String?] = [:]
  ) -> [String: String] {
    var files = ["content/site.yaml": "name: Ví dụ\n\(settings)"]
    for code in branches {
      files["content/to-chuc/chi-bo/\(code).md"] = "---\ntitle: Chi bộ \(code)\ncode: \(code)\ntype: department\n---\n"
    }
    for (file, text) in tables { files["content/so-lieu/\(year)/\(file)"] = text }
    for (file, text) in changes { files["content/so-lieu/\(year)/\(file)"] = text }
    return files
  }
}
