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
      Example("content/bai.md", "---\ntitle: Bài\n↓----\n\nNội dung\n"),
      Example("content/bai.md", "---\ntitle: Bài\n↓...\n\nNội dung\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n--- \n\nNội dung\n\n---\n")])
}

extension Diagnostic {
  /// The line `written` stands where the one that closes a front matter would.
  static func wrongClosing(_ written: String, at location: Location) -> Diagnostic {
    Rule.unclosedFrontMatter.finding(
      at: location,
      Wording(
        vi: "Dòng đóng phần khai báo là “\(written)”, không phải ba dấu gạch nối ---",
        en: "The line that closes the front matter is “\(written)”, and not three hyphens ---"),
      required: Wording(vi: "Một dòng chỉ có ---", en: "A line of --- alone"),
      help: Wording(vi: "Đổi dòng này thành ---", en: "Change this line to ---"))
  }

  /// `last` is the number of the line behind which it should be closed; nil where that cannot be told.
  static func unclosedFrontMatter(last: Int?, at location: Location) -> Diagnostic {
    Rule.unclosedFrontMatter.finding(
      at: location,
      Wording(vi: "Phần khai báo mở ở đây không được đóng lại", en: "The front matter opened here is never closed"),
      required: Wording(vi: "Một dòng chỉ có ---", en: "A line of --- alone"),
      help: last.map {
        Wording(vi: "Thêm một dòng --- sau dòng \($0)", en: "Add a line --- behind line \($0)")
      }
        ?? Wording(
          vi: "Thêm một dòng --- ngay sau mục cuối cùng, trước bài viết",
          en: "Add a line --- right after the last key, before the text"))
  }
}
