import Diagnostics
import Figures

extension Example.File {
  /// The page of the committee's report of 2026, a draft with this text, which needs nothing of the site's settings.
  package static func draftReport(_ text: String = "") -> Example.File {
    Example.File(
      "content/bao-cao/2026/index.md",
      "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy Khoa Ví Dụ\ndraft_number: 1\nparent: Đảng bộ Trường\n"
        + "place: Hà Nội\n---\n\n\(text)\n")
  }
}

extension Example {
  /// That report with its chapters, in a site that has the branches of 2026 alone.
  package static func draftReport(_ text: String = "", with chapters: [File] = []) -> Example {
    draft(
      [ExampleTable.branches.file(.row("A", [\.total: 9, \.official: 9, \.women: 4]))],
      with: [.draftReport(text)] + chapters)
  }
}
