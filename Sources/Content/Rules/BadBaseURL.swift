import Diagnostics

extension Rule {
  static let badBaseURL = Rule(
    id: "content/bad-base-url",
    title: Wording(
      vi: "“base_url” là địa chỉ http hoặc https, không có ? và #", en: "The base URL is http or https, without ? and #"
    ),
    reason: Wording(
      vi: "Mọi địa chỉ đầy đủ trong sơ đồ trang, kênh tin và liên kết chuẩn bắt đầu bằng địa chỉ này.",
      en: "Every full address in the sitemap, the feeds and canonical links begins with it."),
    breaks: [
      Example("content/site.yaml", "name: Ví dụ\nbase_url: ↓https://example.org/?a=1\n"),
      Example("content/site.yaml", "name: Ví dụ\nbase_url: ↓https://example.org/../a/\n"),
    ],
    keeps: [
      Example("content/site.yaml", "name: Ví dụ\nbase_url: https://example.org/khoa/dang-bo\n"),
      Example("content/site.yaml", "name: Ví dụ\nbase_url: http://localhost:8000/\n"),
    ])
}

extension Diagnostic {
  static func badBaseURL(_ written: String, at location: Location?) -> Diagnostic {
    Rule.badBaseURL.finding(
      at: location,
      Wording(
        vi: "“\(written)” không dùng làm địa chỉ của trang thông tin được",
        en: "“\(written)” cannot be the site's address"),
      required: Wording(
        vi: "http:// hoặc https://, tên máy chủ, có thể thêm đường dẫn; không có ? và #",
        en: "http:// or https://, a host, perhaps a path; no ? and #"),
      help: Wording(vi: "Viết như https://example.org/khoa/", en: "Write it as https://example.org/faculty/"))
  }
}
