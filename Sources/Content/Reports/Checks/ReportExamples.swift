import Diagnostics

/// The small sites of the examples of rules about reports.
package enum ReportExamples {
  /// The committee's report of 2026 with further lines of front matter, in a site with a committee of two posts.
  package static func committee(_ lines: String, body: String = "") -> Example {
    Example([settings, posts, report(lines, body: body)])
  }

  /// The same report with chapters, each given as the name of its file and its front matter.
  package static func parts(_ parts: (name: String, lines: String)...) -> Example {
    Example(
      [settings, posts, report("", body: "")] + parts.map { part($0.name, $0.lines, in: "content/bao-cao/2026") })
  }

  /// The reports of the branches with chapters; those of branch `a` alone are named `a/…`.
  package static func partsOfBranches(_ parts: (name: String, lines: String)...) -> Example {
    let files = branches("recipients: [Đảng ủy Khoa]").files
    return Example(files + parts.map { part($0.name, $0.lines, in: "content/bao-cao/2026/chi-bo") })
  }

  /// The same, issued and in order.
  package static func issued(_ lines: String) -> Example {
    committee("number: 12-BC/ĐU\nsigned_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]\n" + lines)
  }

  /// The faculty's own report, in the layout of administrative documents; `mark` stands before its front matter.
  package static func faculty(_ lines: String, mark: String = "") -> Example {
    let body = "title: Báo cáo\nyear: 2026\nlayout: state\nparent: Trường Đại học Ví Dụ"
    return Example([settings, posts, .init(path, "\(mark)---\n\(body)\n\(lines)\n---\n")])
  }

  /// The reports of the branches, of which `a` has a secretary and `b` has not.
  package static func branches(_ lines: String) -> Example {
    let body = "title: Báo cáo\nyear: 2026\nissuer: Các chi bộ\nscope: branches"
    return Example([
      settings, branch("a", "posts: [{post: Bí thư, name: Người Ba}]\n"), branch("b", ""),
      .init("content/bao-cao/2026/chi-bo/index.md", "---\n\(body)\n\(lines)\n---\n"),
    ])
  }

  package static let settings = Example.File(
    "content/site.yaml", "name: Đảng bộ Khoa Ví Dụ\nparent: Đảng bộ Trường Ví Dụ\nplace: Hà Nội\n")
  private static let path = "content/bao-cao/2026/index.md"

  private static let posts = Example.File(
    "content/to-chuc/dang-uy.md",
    """
    ---
    title: Đảng ủy Khoa
    term: 2025 - 2030
    posts: [{post: Bí thư, name: Người Một}, {post: Phó Bí thư, name: Người Hai}]
    members.total: 62
    branches.count: 0
    ---

    """)

  private static func report(_ lines: String, body: String) -> Example.File {
    .init(
      path, "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy Khoa Ví Dụ\n\(lines)\n---\n\(body)")
  }

  private static func part(_ name: String, _ lines: String, in folder: String) -> Example.File {
    .init("\(folder)/\(name)", "---\n\(lines)\n---\n")
  }

  private static func branch(_ code: String, _ lines: String) -> Example.File {
    .init(
      "content/to-chuc/chi-bo/\(code).md", "---\ntitle: Chi bộ \(code)\ncode: \(code)\ntype: department\n\(lines)---\n")
  }
}
