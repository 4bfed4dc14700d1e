import Diagnostics

extension Rule {
  static let missingImage = Rule(
    id: "links/missing-image",
    title: Wording(
      vi: "Hình chèn trong bài phải là một tệp có trong content/",
      en: "A picture in a text is a file that exists in content/"),
    reason: Wording(
      vi: "Thiếu tệp hình thì người đọc chỉ thấy một ô trống.",
      en: "Without the file the reader sees an empty box."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓![Hội nghị](hoi-nghi.jpg)\n"),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n↓![Trang khác](b.md)\n"),
        .init("content/b.md", "---\ntitle: B\n---\n"),
      ]),
    ],
    keeps: [
      Example([
        .init("content/bai.md", "---\ntitle: Bài\n---\n\n![Ví dụ](hinh/vi-du.svg)\n"),
        .init("content/hinh/vi-du.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"></svg>\n"),
      ])
    ])
}
