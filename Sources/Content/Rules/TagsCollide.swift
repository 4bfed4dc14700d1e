import Diagnostics

extension Rule {
  static let tagsCollide = Rule(
    id: "content/tags-collide",
    title: Wording(
      vi: "Hai chuyên mục khác nhau không có cùng địa chỉ", en: "Two different tags do not share one address"),
    reason: Wording(
      vi:
        "“Hội” và “Hỏi” bỏ dấu đều là “hoi”: hai chuyên mục sẽ lẫn bài của nhau. Khác nhau ở chữ hoa hay ỦY/UỶ thì là một.",
      en:
        "Without marks “Hội” and “Hỏi” are both “hoi”: their pages would mix. Names that differ in case or ỦY/UỶ are one tag."
    ),
    breaks: [
      Example([
        .init("content/a.md", "---\ntitle: A\ntags: [Hội]\n---\n"),
        .init("content/b.md", "---\ntitle: B\ntags: [Đoàn, ↓Hỏi]\n---\n"),
      ])
    ],
    keeps: [
      Example([
        .init("content/a.md", "---\ntitle: A\ntags: [Đảng ủy, Đoàn]\n---\n"),
        .init("content/b.md", "---\ntitle: B\ntags: [Đảng uỷ, đoàn]\n---\n"),
      ])
    ])
}

extension Diagnostic {
  static func tagsCollide(_ name: String, _ first: String, firstUse: String, slug: String, at location: Location)
    -> Diagnostic
  {
    Rule.tagsCollide.finding(
      at: location,
      Wording(
        vi: "Chuyên mục “\(name)” trùng địa chỉ “\(slug)” với chuyên mục “\(first)” (\(firstUse))",
        en: "The tag “\(name)” has the address “\(slug)” of the tag “\(first)” (\(firstUse))"),
      help: Wording(
        vi: "Viết cùng một cách nếu là một chuyên mục; nếu là hai thì đặt tên khác hẳn",
        en: "Spell them alike if they are one tag; name one of them differently if they are two"))
  }
}
