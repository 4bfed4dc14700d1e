import Diagnostics

extension Rule {
  package static let unknownKey = Rule(
    id: "content/unknown-key",
    title: Wording(vi: "Phần khai báo chỉ có những mục theo quy định", en: "Only declared keys are used"),
    reason: Wording(
      vi: "Mục ghi sai tên không có tác dụng mà người viết không biết.",
      en: "A mistyped key does nothing, while its writer believes it does."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\n↓tag: [Đoàn]\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\n↓Title: Bài\n---\n"),
      Example("content/site.yaml", "name: Ví dụ\n↓base-url: https://example.org/\n"),
      Example("content/site.yaml", "name: Ví dụ\ncontact:\n  ↓mail: a@example.org\n"),
      Example(
        "content/to-chuc/chi-bo/a.md",
        "---\ntitle: A\ncode: a\ntype: office\nposts:\n  - post: Bí thư\n    name: Một\n    ↓title: TS.\n---\n"),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: Bài\ntags: [Đoàn]\n---\n"),
      Example("content/site.yaml", "name: Ví dụ\ncontact:\n  email: a@example.org\n"),
    ])
}

extension Diagnostic {
  /// `key` stands at `location`; `known` are the keys that may stand there.
  static func unknownKey(_ key: String, at location: Location, known: [String]) -> Diagnostic {
    let nearest = NearestName.of(key, among: known)
    let key = key.replacing("\u{A0}", with: "<U+00A0>").replacing("\u{202F}", with: "<U+202F>")
    return Rule.unknownKey.finding(
      at: location,
      Wording(vi: "Không có mục nào tên là “\(key)”", en: "There is no key “\(key)”"),
      required: Wording(
        vi: "Một trong: \(known.joined(separator: ", "))", en: "One of: \(known.joined(separator: ", "))"),
      help: nearest.map { Wording(vi: "Đổi “\(key)” thành “\($0)”", en: "Change “\(key)” to “\($0)”") }
        ?? Wording(vi: "Xóa dòng này, hoặc dùng một mục đã có", en: "Delete this line, or use one of the known keys"))
  }
}
