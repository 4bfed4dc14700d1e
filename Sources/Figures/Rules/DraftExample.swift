import Diagnostics

extension Example {
  /// Tables of 2026, which is a draft, so that a few of them are enough to show a rule.
  package static func draft(_ tables: [(file: String, text: String)], with others: [File] = []) -> Example {
    let settings = File("content/site.yaml", "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n")
    return Example([settings] + others + tables.map { File("content/so-lieu/2026/\($0.file)", $0.text) })
  }

  /// One table of 2026, which is a draft.
  package static func draft(_ file: String, _ text: String) -> Example {
    draft([(file, text)])
  }

  /// The table of branches of 2026, which is a draft: these lines under its headings.
  package static func draftBranches(_ rows: String...) -> Example {
    draft("chi-bo.csv", branches(rows))
  }

  /// The text of a table of branches.
  package static func branches(_ rows: [String]) -> String {
    (["Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên"] + rows).joined(separator: "\n") + "\n"
  }
}
