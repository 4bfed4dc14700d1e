import Diagnostics

extension Rule {
  static let refusedAddress = Rule(
    id: "markdown/refused-address",
    title: Wording(
      vi: "Liên kết và ảnh chỉ dùng địa chỉ trong trang, http, https, mailto hoặc tel",
      en: "Links and pictures use addresses of the site, http, https, mailto or tel"),
    reason: Wording(
      vi:
        "Địa chỉ loại khác (javascript:, data:, //máy-khác…) có thể chạy lệnh hoặc dẫn người đọc đi nơi không ngờ tới.",
      en: "Other addresses (javascript:, data:, //host…) can run programs or lead readers where they do not expect."),
    breaks: [
      Example("content/a.md", page("Bấm ↓[vào đây](javascript:alert)")),
      Example("content/a.md", page("↓![Ảnh](data:image/png;base64,AAAA)")),
      Example("content/a.md", page("- Xem ↓[trang](//vi.example/a)")),
      Example("content/a.md", page("↓[a](java&#115;cript&colon;x)")),
      Example("content/a.md", page("↓[a](https:vi.example)")),
      Example("content/a.md", page("↓[a](http:/vi.example/)")),
      Example("content/a.md", page("↓[a](http://vi.example@khac.example/)")),
      Example("content/a.md", page("↓<https://ten:mat-khau@vi.example/>")),
    ],
    keeps: [
      Example(
        "content/a.md",
        page(
          "[a](https://vi.example/@ten), [b](mailto:a@vi.example), [c](tel:+84123456789), [d](#), `[e](javascript:x)`"))
    ])

  /// An address with another scheme, or a disguise of one.
  func finding(at location: Location, address: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Địa chỉ “\(address)” không được dùng", en: "The address “\(address)” is not allowed"),
      required: Wording(
        vi: """
          Đường dẫn tới một tệp trong content/, hoặc địa chỉ bắt đầu bằng https:// hay http:// rồi đến ngay tên máy chủ \
          (không có tên người dùng và @), hoặc bằng mailto:, tel:
          """,
        en: """
          A path to a file in content/, or an address that begins with https:// or http:// and then the host (no user name \
          and @), or with mailto: or tel:
          """),
      help: Wording(
        vi: "Viết lại địa chỉ cho đầy đủ, chẳng hạn “https://…”; tên tệp có dấu hai chấm thì thêm “./” ở trước",
        en: "Write the address out, such as “https://…”; put “./” before the name of a file that holds a colon"))
  }

  private static func page(_ text: String) -> String {
    "---\ntitle: A\n---\n\n\(text)\n"
  }
}
