import Diagnostics
import Text

extension SiteCheck {
  /// A chapter lies beside the page of its report, or in a folder of one branch there.
  package static let chapterWithoutReport = SiteCheck(rule: .chapterWithoutReport) { site in
    let chapters = ReportChapters(site)
    // A report that is left out takes its chapters with it; of one with errors a finding has told.
    let omitted = Set(site.omissions.filter { $0.kind == .annualReport }.map(\.path))
    return site.chapters.compactMap { chapter in
      let index = chapter.folder + "/index.md"
      let above = SourcePath.folder(of: chapter.folder) + "index.md"
      if chapters.report(of: chapter) != nil || omitted.contains(index) || omitted.contains(above) { return nil }
      return Rule.chapterWithoutReport.finding(
        at: Location(file: chapter.source.path),
        Wording(
          vi: "Đây là một phần của báo cáo, nhưng \(index) không phải là báo cáo",
          en: "This is a chapter of a report, and \(index) is no report"),
        required: Wording(
          vi: "Tệp index.md có “year” và “issuer” trong cùng thư mục",
          en: "An index.md with “year” and “issuer” beside it"),
        help: Wording(
          vi: "Tạo báo cáo bằng “kyyeu new annual-report”, hoặc ghi “kind: page” nếu đây là một trang thường",
          en: "Make the report with “kyyeu new annual-report”, or write “kind: page” where this is an ordinary page"))
    }
  }
}

extension Rule {
  package static let chapterWithoutReport = Rule(
    id: "report/chapter-without-report",
    title: Wording(
      vi: "Phần nội dung của báo cáo nằm cùng thư mục với báo cáo", en: "A chapter lies in the folder of its report"),
    reason: Wording(
      vi: "Phần nội dung không thuộc báo cáo nào sẽ không được in.",
      en: "A chapter of no report shows nowhere, and nobody learns of it."),
    breaks: [
      Example(
        [.init("content/bao-cao/2026/01-ket-qua.md", "---\ntitle: Kết quả\n---\n")],
        fileAtFault: "content/bao-cao/2026/01-ket-qua.md"),
      // The committee's report has no folders of single branches.
      Example(
        [
          .init("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n"),
          .init(
            "content/bao-cao/2026/index.md",
            "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\ndraft_number: 1\n---\n"),
          .init("content/bao-cao/2026/a/01-ket-qua.md", "---\ntitle: Kết quả\n---\n"),
        ], fileAtFault: "content/bao-cao/2026/a/01-ket-qua.md"),
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n"),
        .init(
          "content/bao-cao/2026/index.md",
          "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\ndraft_number: 1\n---\n"),
        .init("content/bao-cao/2026/01-ket-qua.md", "---\ntitle: Kết quả\n---\n"),
      ]),
      Example([
        .init("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n"),
        .init("content/to-chuc/chi-bo/a.md", "---\ntitle: Chi bộ A\ncode: a\ntype: department\n---\n"),
        .init(
          "content/bao-cao/2026/index.md",
          "---\ntitle: Báo cáo\nyear: 2026\nissuer: Các chi bộ\nscope: branches\ndraft_number: 1\naudience: internal\n---\n"
        ),
        .init("content/bao-cao/2026/a/01-ket-qua.md", "---\ntitle: Kết quả\n---\n"),
      ]),
      Example("content/bao-cao/2026/trang.md", "---\ntitle: Trang\nkind: page\n---\n"),
    ])
}
