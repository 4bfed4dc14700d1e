import Diagnostics

extension Rule {
  static let emptyAddress = Rule(
    id: "markdown/empty-address", severity: .warning,
    title: Wording(vi: "Liên kết và ảnh có đường dẫn", en: "Links and pictures have an address"),
    reason: Wording(
      vi: "Liên kết [chữ]() không có đường dẫn đưa người đọc về chính trang đang đọc.",
      en: "A link [text]() without an address leads back to the page that holds it."),
    breaks: [
      Example("content/a.md", page("Xem ↓[mẫu đơn]().")),
      Example("content/a.md", page("- ↓[Hội nghị](<>)")),
      Example("content/a.md", page("| Tệp |\n|---|\n| ↓[x]( ) |")),
    ],
    keeps: [Example("content/a.md", page("[a](#), `[x]()`, \\[x]()."))])

  /// `text`: What stands between the square brackets.
  func finding(at location: Location, text: String, isPicture: Bool) -> Diagnostic {
    let form = "\(isPicture ? "!" : "")[\(text)]"
    return finding(
      at: location,
      Wording(
        vi: "\(isPicture ? "Ảnh" : "Liên kết") “\(form)()” chưa có đường dẫn",
        en: "The \(isPicture ? "picture" : "link") “\(form)()” has no address"),
      help: Wording(
        vi:
          "Ghi đường dẫn giữa ( và ): \(form)(\(isPicture ? "anh.jpg" : "tep.pdf"))\(isPicture ? "" : "; chưa có thì bỏ dấu ngoặc")",
        en:
          "Put it between ( and ): \(form)(\(isPicture ? "picture.jpg" : "file.pdf"))\(isPicture ? "" : "; without one take the brackets out")"
      ))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
