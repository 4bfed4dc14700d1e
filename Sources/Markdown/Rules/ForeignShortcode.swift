import Diagnostics

extension Rule {
  static let foreignShortcode = Rule(
    id: "markdown/foreign-shortcode",
    title: Wording(
      vi: "Giữa {{ và }} là tên số liệu, không phải mã của chương trình khác",
      en: "Between {{ and }} stands a figure, no code of another program"),
    reason: Wording(
      vi: "Mã ngắn của Hugo, biến của Jekyll không được thực hiện ở đây; người đọc sẽ thấy nguyên văn mã ấy.",
      en: "Shortcodes of Hugo and variables of Jekyll are not obeyed here, and readers would see them."),
    breaks: [
      Example("content/a.md", page("↓{{< figure src=\"a.png\" >}}")),
      Example("content/a.md", page("- Xem ↓{{% ref \"b.md\" %}}")),
      Example("content/a.md", page("Trang ↓{{ site.title }}.")),
      Example("content/a.md", page("| A |\n|---|\n| ↓{{ .Site.BaseURL }} |")),
      Example("content/a.md", page("> ↓{{ page.date }}")),
    ],
    keeps: [Example("content/a.md", page("Họp {{ ngày 05/9/2026 }}, `{{< figure >}}`, \\{{ site.title }}."))])

  /// `written`: What stands in the text, with its braces.
  /// `foreign`: What it is.
  func finding(at location: Location, written: String, _ foreign: ForeignExpression) -> Diagnostic {
    let written = written.shortenedMiddle
    let message =
      switch foreign.kind {
      case .shortcode:
        Wording(
          vi: "“\(written)” là mã ngắn (shortcode) của Hugo, ở đây không có tác dụng",
          en: "“\(written)” is a shortcode of Hugo and does nothing here")
      case .variable:
        Wording(
          vi: "“\(written)” là biến của chương trình khác (Jekyll, Hugo), ở đây không có tác dụng",
          en: "“\(written)” is a variable of another program (Jekyll, Hugo) and does nothing here")
      }
    return finding(at: location, message, help: Self.help(for: foreign.purpose))
  }

  private static func help(for purpose: ForeignExpression.Purpose) -> Wording {
    switch purpose {
    case .picture:
      Wording(vi: "Viết ![Mô tả ảnh](anh.jpg \"Chú thích\")", en: "Write ![What it shows](picture.jpg \"Caption\")")
    case .pageLink: Wording(vi: "Viết [chữ](trang.md)", en: "Write [text](page.md)")
    case .webLink: Wording(vi: "Viết liên kết [chữ](https://…)", en: "Write a link, [text](https://…)")
    case .note:
      Wording(
        vi: "Viết khung “> [!LƯU Ý]”, mỗi dòng bắt đầu bằng “> ”", en: "Write “> [!NOTE]”, and “> ” before each line")
    case .code: Wording(vi: "Đặt mã giữa hai dòng ```", en: "Put the code between two lines ```")
    case .contents:
      Wording(
        vi: "Xóa chỗ này; nội dung và mục lục của bài được đưa vào trang theo mẫu",
        en: "Delete it; the text and the contents of a page are put in by its template")
    case .siteName: Wording(vi: "Viết thẳng tên trang thông tin", en: "Write the name of the site itself")
    case .address:
      Wording(
        vi: "Viết liên kết tới tệp, như [chữ](trang.md) hoặc [chữ](tep.pdf)",
        en: "Write a link to the file, as [text](page.md) or [text](file.pdf)")
    case .date:
      Wording(
        vi: "Viết {{ ngày 05/9/2026 }}, hoặc viết thẳng ngày", en: "Write {{ date 2026-09-05 }}, or the date itself")
    case .title:
      Wording(
        vi: "Viết thẳng tên bài; tên bài đã có ở đầu trang",
        en: "Write the title itself; it stands at the head of the page")
    case .figure:
      Wording(
        vi: "Viết {{ members.total }}, {{ table branches }}; kyyeu explain figures liệt kê các tên",
        en: "Write {{ members.total }}, {{ table branches }}; kyyeu explain figures lists the names")
    case .other:
      Wording(
        vi: "Xóa chỗ này hoặc viết thẳng nội dung; muốn hiện nguyên văn thì đặt trong dấu ` `",
        en: "Delete it, or write what it stands for; to show it as it stands put it between ` `")
    }
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
