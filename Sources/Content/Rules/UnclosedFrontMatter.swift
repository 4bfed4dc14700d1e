import Diagnostics

extension Rule {
  static let unclosedFrontMatter = Rule(
    id: "content/unclosed-front-matter",
    title: Wording(
      vi: "Phần khai báo mở bằng dòng --- thì đóng bằng dòng ---",
      en: "Front matter opened by a line --- is closed by another"),
    reason: Wording(
      vi: "Thiếu dòng đóng, cả bài viết bị hiểu là phần khai báo.",
      en: "Without the closing line the whole page reads as front matter."),
    breaks: [
      Example("content/bai.md", "↓---\ntitle: Bài\n\nNội dung\n"),
      Example("content/bai.md", "↓---\ntitle: Bài\n----\n\nNội dung\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n--- \n\nNội dung\n\n---\n")])
}

extension Diagnostic {
  static func unclosedFrontMatter(at location: Location) -> Diagnostic {
    Rule.unclosedFrontMatter.finding(
      at: location,
      Wording(vi: "Phần khai báo mở ở đây không được đóng lại", en: "The front matter opened here is never closed"),
      required: Wording(vi: "Một dòng chỉ có ---", en: "A line of --- alone"),
      help: Wording(
        vi: "Thêm một dòng --- ngay sau mục cuối cùng, trước bài viết",
        en: "Add a line --- right after the last key, before the text"))
  }
}
