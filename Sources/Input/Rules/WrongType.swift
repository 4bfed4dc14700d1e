import Diagnostics

extension Rule {
  package static let wrongType = Rule(
    id: "content/wrong-type",
    title: Wording(
      vi: "Nội dung ghi ở mỗi mục phải đúng dạng (số, ngày, chữ, danh sách)",
      en: "The value of a key is of its declared type"),
    reason: Wording(
      vi: "Chương trình không tự suy đoán: “có” không phải là một số, một danh sách không phải là một dòng chữ.",
      en: "Nothing is guessed for the writer: a word is no number, a list is no line of text."),
    breaks: [
      Example("content/bai.md", "---\ntitle: ↓[Bài, viết]\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\ntags: ↓Đoàn, Hội\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\nweight: ↓nặng\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\ndraft: ↓chưa xong\n---\n"),
      Example("content/bai.md", "↓---\n- title: Bài\n---\n"),
      Example("content/khoi-nghiep-viec-lam/doanh-nghiep/a.md", "---\ntitle: Công ty A\nsince: ↓20\n---\n"),
      Example("content/khoi-nghiep-viec-lam/doanh-nghiep/a.md", "---\ntitle: A\nwebsite: ↓javascript:alert(1)\n---\n"),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: 2026\ntags: [Đoàn, 1.10, no]\nweight: -3\ndraft: no\n---\n"),
      Example(
        "content/khoi-nghiep-viec-lam/doanh-nghiep/a.md",
        "---\ntitle: A\nsince: 2019\nwebsite: https://a.example/\n---\n"),
    ])
}

extension Diagnostic {
  package static func wrongType(
    _ key: String, required: Wording, found: Wording, help: Wording? = nil, at location: Location
  ) -> Diagnostic {
    Rule.wrongType.finding(
      at: location,
      Wording(vi: "Giá trị của “\(key)” không đúng loại", en: "The value of “\(key)” is of the wrong type"),
      required: required, found: found,
      help: help
        ?? Wording(vi: "Sửa giá trị thành \(required.vi)", en: "Make the value \(required.en)"))
  }
}

extension Diagnostic {
  package static func wrongFrontMatter(found: Wording, at location: Location) -> Diagnostic {
    Rule.wrongType.finding(
      at: location,
      Wording(
        vi: "Phần khai báo không phải là các dòng “tên mục: nội dung”",
        en: "The front matter is not lines of “key: value”"),
      found: found,
      help: Wording(
        vi: "Viết mỗi mục một dòng, ví dụ title: Tiêu đề, không có dấu - ở đầu dòng",
        en: "Write one key a line, such as title: A title, without - before it"))
  }
}
