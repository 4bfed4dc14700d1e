import Diagnostics

extension Example {
  /// Tables of 2026, which is a draft, so that a few of them are enough to show a rule.
  package static func draft(_ tables: [(file: String, text: String)], with others: [File] = []) -> Example {
    let settings = File("content/site.yaml", "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n")
    return Example([settings] + others + tables.map { File("content/so-lieu/2026/\($0.file)", $0.text) })
  }

  /// These rows of one table of 2026, which is a draft.
  package static func draft<Columns>(_ table: ExampleTable<Columns>, _ rows: ExampleRow<Columns>...) -> Example {
    draft([(table.declaration.file, table.text(rows))])
  }

  /// One table of 2026, which is a draft, as somebody saved it.
  package static func draft<Columns>(_ table: ExampleTable<Columns>, saved text: String) -> Example {
    draft([(table.declaration.file, text)])
  }
}
