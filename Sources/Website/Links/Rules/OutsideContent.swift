import Diagnostics

extension Rule {
  static let outsideContent = Rule(
    id: "links/outside-content",
    title: Wording(
      vi: "Liên kết và hình chỉ được trỏ tới tệp bên trong content/",
      en: "Links and pictures lead to files inside content/ only"),
    reason: Wording(
      vi: "Tệp ngoài content/ không được công bố, nên liên kết tới đó sẽ hỏng trên trang đã công bố.",
      en: "Files outside content/ are not published, so a link to one is dead on the published site."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓[xem](../ngoai.md)\n"),
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓![xem](../../ngoai.png)\n"),
    ],
    keeps: [
      Example([
        .init("content/muc/bai.md", "---\ntitle: Bài\n---\n\n[xem](../trong.md)\n"),
        .init("content/trong.md", "---\ntitle: Trong\n---\n"),
      ])
    ])

  func finding(at location: Location, _ written: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Đường dẫn “\(written)” ra ngoài thư mục content/", en: "The path “\(written)” leads out of content/"),
      required: Wording(vi: "Một tệp bên trong content/", en: "A file inside content/"),
      help: Wording(
        vi: "Chép tệp vào content/ rồi liên kết tới bản đó, hoặc bỏ liên kết",
        en: "Copy the file into content/ and link to the copy, or remove the link"))
  }
}
