import Diagnostics
import Testing

@testable import Content

@Suite("A year that is added to site.yaml as a draft")
struct DraftYearTests {
  private func adding(_ year: Int, to text: String) -> String? {
    DraftYear.adding(year, to: SourceText(path: "content/site.yaml", text: text)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "stands behind the others, and every other byte stays",
    arguments: [
      ("name: A\n", "name: A\nyears:\n  - year: 2027\n    draft: true\n"),
      ("name: A", "name: A\nyears:\n  - year: 2027\n    draft: true\n"),
      ("name: A\r\n", "name: A\r\nyears:\r\n  - year: 2027\r\n    draft: true\r\n"),
      (
        "# Đầu\nname: A\nyears:\n  - year: 2026\n    as_of: 2026-11-30  # chốt\n\n# Thực đơn\nmenu: []\n",
        "# Đầu\nname: A\nyears:\n  - year: 2026\n    as_of: 2026-11-30  # chốt\n  - year: 2027\n    draft: true\n\n# Thực đơn\nmenu: []\n"
      ),
      ("years:\n- {year: 2026}\nname: A\n", "years:\n- {year: 2026}\n- year: 2027\n  draft: true\nname: A\n"),
      ("name: A\nyears: [{year: 2026}]  # hai\n", "name: A\nyears: [{year: 2026}, {year: 2027, draft: true}]  # hai\n"),
      ("name: A\nyears: []\n", "name: A\nyears: [{year: 2027, draft: true}]\n"),
    ])
  func adds(before: String, after: String) {
    #expect(adding(2027, to: before) == after)
  }

  @Test(
    "is not added where it stands already, or where the file cannot be trusted",
    arguments: [
      "name: A\nyears: [{year: 2027}]\n", "name: [A\n", "name: A\nyears: [\n  {year: 2026}\n]\n",
      "{name: A, years: []}\n",
    ])
  func refuses(text: String) {
    #expect(adding(2027, to: text) == nil)
  }
}
