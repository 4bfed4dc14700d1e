import Diagnostics

extension Rule {
  static let visibleAsterisks = Rule(
    id: "markdown/visible-asterisks", severity: .warning,
    title: Wording(
      vi: "Dấu ** mở và đóng đúng chỗ để chữ được in đậm", en: "Both ** stand where they make letters bold"),
    reason: Wording(
      vi: "Dấu ** thiếu dấu đóng, cách chữ hoặc dính vào chữ khác thì không in đậm mà hiện ra cho người đọc.",
      en: "A ** that is not closed, or has a space or another word in the wrong place, is shown to readers."),
    breaks: [
      Example("content/a.md", page("↓**Lưu ý:**nội dung.")),
      Example("content/a.md", page("Theo ↓**“Điều 1”**của Quy chế.")),
      Example("content/a.md", page("- Việc\n- Chữ ↓**đậm **có cách")),
      Example("content/a.md", page("| Việc |\n|---|\n| ↓** đậm** |")),
      Example("content/a.md", page("> Đã ↓**không đóng.")),
      Example("content/a.md", page("## Số↓**(1)**")),
    ],
    keeps: [
      Example("content/a.md", page("**Lưu ý:** nội dung, **“Điều 1”** của, \\*\\*, `**`, 2 * 3, một *nghiêng.")),
      Example("content/a.md", page("Điện thoại 0912\\*\\*\\*\\*78, Hội\\* Sinh viên, *Ghi chú:*xem.")),
    ])

  /// `corrected`: How it should stand; nil where the mark has no second one.
  func finding(at location: Location, asterisks corrected: String?) -> Diagnostic {
    guard let corrected else {
      return finding(
        at: location,
        Wording(
          vi: "Dấu ** ở đây không in đậm được chữ nào và hiện ra cho người đọc",
          en: "The ** here makes nothing bold and is shown to readers"),
        required: Wording(
          vi: "Hai dấu **, một ngay trước chữ đầu, một ngay sau chữ cuối",
          en: "Two **, right before and right behind the words"
        ),
        help: Wording(
          vi: "Thêm ** ngay sau chữ cuối cần in đậm; không cần in đậm thì xóa dấu này",
          en: "Put ** right behind the last word that is to be bold, or delete this one"))
    }
    return finding(
      at: location,
      Wording(
        vi: "Hai dấu ** ở đây không in đậm mà hiện ra cho người đọc",
        en: "The two ** here make nothing bold and are shown to readers"),
      required: Wording(
        vi: "Dấu ** sát chữ được in đậm ở phía trong, phía ngoài là khoảng trắng hoặc dấu câu",
        en: "The ** touch the bold words inside, and outside of them is a space or punctuation"),
      help: Wording(vi: "Viết \(corrected)", en: "Write \(corrected)"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
