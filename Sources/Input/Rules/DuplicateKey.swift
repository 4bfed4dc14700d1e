import Diagnostics

extension Rule {
  package static let duplicateKey = Rule(
    id: "content/duplicate-key",
    title: Wording(vi: "Mỗi mục chỉ khai một lần", en: "Each key is written once"),
    reason: Wording(
      vi: "Khai hai lần thì không xác định được nội dung nào đúng, và một nội dung sẽ bị mất mà không có cảnh báo.",
      en: "Of two values nobody knows which is meant, and one of them would silently be lost."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\ndate: 2026-09-05\n↓title: Bài khác\n---\n"),
      Example(
        "content/to-chuc/chi-bo/a.md",
        "---\ntitle: A\ncode: a\ntype: office\nposts:\n  - post: Bí thư\n    name: Một\n    ↓post: Phó\n---\n"),
      Example(
        "content/to-chuc/dang-uy.md",
        """
        ---
        title: Đảng ủy
        term: Nhiệm kỳ này
        posts: []
        members:
          total: 62
        branches.count: 8
        ↓members.total: 62
        ---

        """),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: title\nsummary: \"title: hai\"\n---\n")])
}

extension Diagnostic {
  package static func duplicateKey(_ key: String, firstLine: Int, at location: Location) -> Diagnostic {
    Rule.duplicateKey.finding(
      at: location,
      Wording(
        vi: "Mục “\(key)” đã có ở dòng \(firstLine)", en: "The key “\(key)” already stands on line \(firstLine)"),
      help: Wording(vi: "Giữ lại một dòng, xóa dòng kia", en: "Keep one of the two, delete the other"))
  }
}
