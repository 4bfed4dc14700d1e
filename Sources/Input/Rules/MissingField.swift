import Diagnostics

extension Rule {
  package static let missingField = Rule(
    id: "content/missing-field",
    title: Wording(vi: "Mục bắt buộc phải được ghi đầy đủ", en: "Required keys are there and hold a value"),
    reason: Wording(
      vi:
        "Trang không có tiêu đề thì không có tên trong menu, danh sách, kết quả tìm kiếm; loại trang nào cũng có điều phải khai.",
      en: "A page without a title has no name in menus, lists and searches; each kind has facts it cannot do without."),
    breaks: [
      Example("content/bai.md", "↓Chỉ có nội dung\n"),
      Example("content/bai.md", "↓# Một bài\n\nNội dung\n"),
      Example("content/bai.md", "↓---\nsummary: Không có tiêu đề\n---\n"),
      Example("content/bai.md", "---\n↓title:\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\n↓draft:\n---\n"),
      Example("content/site.yaml", "↓parent: Đảng bộ Trường\n"),
      Example("content/bai.md", "↓---\ntitle: Tin không có ngày\nkind: news\n---\n"),
      Example("content/to-chuc/chi-bo/a.md", "↓---\ntitle: Chi bộ A\ntype: office\n---\n"),
      Example(
        "content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: office\nposts:\n  - ↓post: Bí thư\n---\n"),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n"),
      Example("content/tin-tuc/tin.md", "---\ntitle: Tin\ndate: 5/9/2026\n---\n"),
    ])
}

extension Diagnostic {
  /// A required key that is not there; `sample` is what its line could look like.
  package static func missingField(_ key: String, within container: String?, sample: String, at location: Location)
    -> Diagnostic
  {
    let (vi, en) = container.map { (" trong “\($0)”", " in “\($0)”") } ?? ("", "")
    return Rule.missingField.finding(
      at: location,
      Wording(vi: "Thiếu mục “\(key)”\(vi)", en: "The key “\(key)” is missing\(en)"),
      help: Wording(vi: "Thêm một dòng, ví dụ: \(key): \(sample)", en: "Add a line such as: \(key): \(sample)"))
  }

  /// No `site.yaml`, where the one required setting would stand.
  package static func missingSettings() -> Diagnostic {
    Rule.missingField.finding(
      at: Location(file: "content/site.yaml"),
      Wording(vi: "Không có tệp content/site.yaml", en: "There is no file content/site.yaml"),
      required: Wording(vi: "Tên của trang thông tin, ở mục “name”", en: "The name of the site, under “name”"),
      help: Wording(
        vi: "Tạo tệp content/site.yaml với một dòng: name: Tên của trang thông tin",
        en: "Make a file content/site.yaml of one line: name: Name of the site"))
  }

  static func emptyField(_ key: String, sample: String, at location: Location) -> Diagnostic {
    Rule.missingField.finding(
      at: location,
      Wording(vi: "Mục “\(key)” chưa có nội dung", en: "The key “\(key)” holds no value"),
      help: Wording(
        vi: "Viết giá trị sau dấu hai chấm, ví dụ: \(key): \(sample)",
        en: "Write a value after the colon, such as: \(key): \(sample)"))
  }

  /// A page without front matter; `heading` is the title that its text begins with, if it does.
  package static func missingFrontMatter(heading: String?, at location: Location) -> Diagnostic {
    let lines = "--- / title: \(heading.map(YAMLQuoting.scalar) ?? "…") / ---"
    let (vi, en) =
      heading == nil
      ? ("", "") : (", rồi xóa dòng # ở đầu bài", ", and delete the line # at the head of the text")
    return Rule.missingField.finding(
      at: location,
      Wording(
        vi: "Trang không có tiêu đề: thiếu mục “title”", en: "The page has no title: the key “title” is missing"),
      required: Wording(
        vi: "Tệp bắt đầu bằng phần khai báo giữa hai dòng ---",
        en: "The file begins with front matter between two lines ---"),
      help: Wording(vi: "Thêm ba dòng này vào đầu tệp: \(lines)\(vi)", en: "Put these three lines first: \(lines)\(en)")
    )
  }
}
