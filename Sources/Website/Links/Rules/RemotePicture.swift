import Diagnostics

extension Rule {
  static let remotePicture = Rule(
    id: "links/remote-picture",
    title: Wording(
      vi: "Ảnh trong bài là tệp nằm trong content/, không phải địa chỉ ở nơi khác",
      en: "A picture in a text is a file in content/, not an address elsewhere"),
    reason: Wording(
      vi:
        "Trang chỉ cho hiện ảnh của chính mình: ảnh ở nơi khác hiện thành ô trống, có thể bị đổi hoặc dùng để theo dõi người đọc.",
      en:
        "The site shows its own pictures only: one from elsewhere stays blank, may change, and could be used to watch readers."
    ),
    breaks: [
      Example("content/a.md", page("↓![Sân trường](https://vi.example/san-truong.jpg)")),
      Example("content/a.md", page("Ảnh: ↓![Sân trường](HTTP://vi.example/a.png \"Sân\")")),
      Example("content/a.md", page("↓![Sân trường][san]\n\n[san]: https://vi.example/san-truong.jpg")),
    ],
    keeps: [Example("content/a.md", page("[Xem ảnh](https://vi.example/san-truong.jpg)"))])

  /// A picture at an address of another site.
  func finding(at location: Location, address: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Ảnh “\(address)” nằm ở một trang khác", en: "The picture “\(address)” lies on another site"),
      required: Wording(vi: "Một tệp ảnh trong content/", en: "A picture file in content/"),
      help: Wording(
        vi: "Tải ảnh về, lưu vào thư mục của bài trong content/, rồi ghi tên tệp vào đây",
        en: "Save the picture into content/ beside the page, and write the name of that file here"))
  }

  private static func page(_ text: String) -> String {
    "---\ntitle: A\n---\n\n\(text)\n"
  }
}
