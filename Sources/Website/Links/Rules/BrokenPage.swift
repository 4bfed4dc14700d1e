import Diagnostics

extension Rule {
  static let brokenPage = Rule(
    id: "links/broken-page",
    title: Wording(
      vi: "Liên kết trong bài phải dẫn tới một trang hoặc một tệp đang có",
      en: "A link in a text leads to a page or a file that exists"),
    reason: Wording(
      vi: "Liên kết hỏng đưa người đọc đến trang báo lỗi.",
      en: "A dead link takes the reader to an error page, and nobody knows until somebody complains."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓[xem](khong-co.md)\n"),
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓[xem](/khong-co/)\n"),
      Example([
        .init("content/site.yaml", "name: Ví dụ\nbase_url: https://khoa.example/dang-bo/\n"),
        .init("content/bai.md", "---\ntitle: Bài\n---\n\n↓[xem](https://khoa.example/dang-bo/khong-co/)\n"),
      ]),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n↓[xem](B.md)\n"),
        .init("content/b.md", "---\ntitle: B\n---\n"),
      ]),
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nbase_url: https://khoa.example/dang-bo/\n"),
        .init(
          "content/bai.md",
          "---\ntitle: Bài\n---\n\n[đây](https://khoa.example/dang-bo/bai/), [nơi khác](https://khoa.example/khong-co/)\n"
        ),
      ]),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n[xem](muc/b.md)\n"),
        .init("content/muc/b.md", "---\ntitle: B\n---\n\n[về](../a.md), [mục](/muc/), [tệp](/a.md)\n"),
      ]),
    ])

  /// A finding of this rule or of `links/missing-image`: `nearest` is what may be meant, as the link would name it.
  func finding(at location: Location, _ written: String, path: String, nearest: String?) -> Diagnostic {
    let isPicture = id == Rule.missingImage.id
    return finding(
      at: location,
      isPicture
        ? Wording(vi: "Không có hình “\(written)”", en: "The picture “\(written)” does not exist")
        : Wording(
          vi: "Liên kết “\(written)” không dẫn tới trang hay tệp nào",
          en: "The link “\(written)” leads to no page or file"),
      required: Wording(
        vi: "Đường dẫn tới một tệp có trong content/, tính từ tệp đang sửa",
        en: "The path of a file in content/, from the file that holds the link"),
      found: Wording(vi: "Không có \(path)", en: "There is no \(path)"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? (isPicture
          ? Wording(vi: "Chép hình vào đúng chỗ, hoặc sửa đường dẫn", en: "Put the picture there, or correct the path")
          : Wording(vi: "Sửa đường dẫn, hoặc bỏ liên kết", en: "Correct the path, or remove the link")))
  }
}
