import Diagnostics

extension Rule {
  /// Every table of a printed report stands within the margins of its page.
  static let tableTooWide = Rule(
    id: "printing/table-too-wide",
    title: Wording(
      vi: "Mọi bảng trong báo cáo in phải nằm gọn trong lề trang",
      en: "Every table of a printed report stands within the margins of its page"),
    reason: Wording(
      vi: "Bảng rộng hơn tờ giấy nằm ngang, với cỡ chữ 10, sẽ bị cắt mất các cột bên phải khi in.",
      en: "A table wider than a page on its side, in letters of 10 points, loses its last columns on paper."),
    breaks: [Example([settings, report(columns: 40)], fileAtFault: "content/bao-cao/2026/index.md")],
    keeps: [Example([settings, report(columns: 12)])])

  private static let settings = Example.File("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n")

  private static func report(columns count: Int) -> Example.File {
    let heads = (1...count).map { "Chỉ tiêu \($0)" }.joined(separator: " | ")
    let cells = (1...count).map { "\($0).234,5" }.joined(separator: " | ")
    let rule = Array(repeating: "--:", count: count).joined(separator: "|")
    let table = "| \(heads) |\n|\(rule)|\n| \(cells) |\n"
    let head = "---\ntitle: Báo cáo năm 2026\nyear: 2026\nissuer: Đảng ủy Khoa Ví dụ\n---\n"
    return .init("content/bao-cao/2026/index.md", head + "## Kết quả\n\nBảng: Các chỉ tiêu\n\n" + table)
  }

  /// A finding about a table that no page of a report is wide enough for.
  func finding(_ table: DriverReply.WideTable, report: String) -> Diagnostic {
    let name = table.table.isEmpty ? Wording(vi: "Một bảng", en: "A table") : Wording(verbatim: "“\(table.table)”")
    let chapter =
      table.chapter.isEmpty
      ? Wording(verbatim: "") : Wording(vi: " của mục “\(table.chapter)”", en: " of “\(table.chapter)”")
    let column = table.column.isEmpty ? Wording(verbatim: "") : Wording(verbatim: " “\(table.column)”")
    return finding(
      at: Location(file: report),
      Wording(
        vi: "\(name.vi)\(chapter.vi) rộng hơn trang in nằm ngang",
        en: "\(name.en)\(chapter.en) is wider than a page on its side"),
      required: Wording(
        vi: "bảng nằm gọn trong lề trang với cỡ chữ từ 10 trở lên",
        en: "a table within the margins in letters of 10 points or more"),
      found: Wording(
        vi: "\(table.columns) cột; cột \(table.number)\(column.vi) cần nhiều chỗ nhất",
        en: "\(table.columns) columns; column \(table.number)\(column.en) asks for most"),
      help: Wording(
        vi: "Tách bảng thành hai, bỏ bớt cột, hoặc viết ngắn tên cột và nội dung dài nhất.",
        en: "Make two tables of it, leave columns out, or write its heads and longest words shorter."))
  }
}
