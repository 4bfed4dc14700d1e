import Diagnostics

extension Rule {
  static let tooCostly = Rule(
    id: "markdown/too-costly",
    title: Wording(
      vi: "Một bài không làm máy tốn quá một giây hay 256 MB bộ nhớ",
      en: "One text takes at most a second and 256 MB of memory"),
    reason: Wording(
      vi:
        "Có những chuỗi ký tự lặp làm máy đọc rất lâu hoặc hết bộ nhớ; cả trang thông tin không thể chờ một bài như thế.",
      en:
        "Some repeated characters keep a machine busy for very long or fill its memory; a site cannot wait for one text."
    ),
    breaks: [Example([.init("content/a.md", .text(wideTable(columns: 20_000)))], fileAtFault: "content/a.md")],
    keeps: [Example("content/a.md", wideTable(columns: 20))])

  /// What there was not enough of.
  enum Budget {
    case time
    case memory
  }

  func finding(in file: String, outOf budget: Budget) -> Diagnostic {
    let (vi, en) =
      switch budget {
      case .time: ("Đọc bài này tốn quá nhiều thời gian", "Reading this text takes too long")
      case .memory: ("Đọc bài này tốn quá nhiều bộ nhớ", "Reading this text takes too much memory")
      }
    return finding(
      at: Location(file: file), Wording(vi: vi, en: en),
      help: Wording(
        vi: "Tìm và bỏ những đoạn lặp rất dài các ký tự như [ ( < * _ ` | >, hoặc chia bài thành nhiều bài nhỏ",
        en: "Find and take out very long runs of characters such as [ ( < * _ ` | >, or divide the text into several"))
  }

  /// A table whose rows are short, and are filled up with cells to as many columns as its head has.
  private static func wideTable(columns: Int) -> String {
    let head = String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
    return "---\ntitle: A\n---\n\n" + head + String(repeating: "|b|\n", count: columns)
  }
}
