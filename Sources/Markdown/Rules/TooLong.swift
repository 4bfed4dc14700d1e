import Diagnostics

extension Rule {
  package static let tooLong = Rule(
    id: "markdown/too-long",
    title: Wording(
      vi: "Một bài cho ra không quá 32 MB trang web", en: "One text gives at most 32 MB of HTML"),
    reason: Wording(
      vi:
        "Trang lớn như vậy không trình duyệt nào mở nổi; thường là do một địa chỉ rất dài được dùng lại hàng nghìn lần.",
      en: "No browser opens such a page; mostly a very long address is used again thousands of times."),
    breaks: [Example([.init("content/a.md", .text(references(40_000)))], fileAtFault: "content/a.md")],
    keeps: [Example("content/a.md", references(10))])

  func finding(in file: String, limit: Int) -> Diagnostic {
    finding(
      at: Location(file: file),
      Wording(
        vi: "Bài này cho ra trang web lớn hơn \(limit >> 20) MB",
        en: "This text gives more than \(limit >> 20) MB of HTML"),
      help: Wording(
        vi: "Chia bài thành nhiều bài nhỏ, hoặc bỏ bớt những liên kết lặp lại",
        en: "Divide the text into several, or take out links that are repeated"))
  }

  /// One long address, used many times.
  private static func references(_ count: Int) -> String {
    "---\ntitle: A\n---\n\n[a]: https://vi.example/\(String(repeating: "x", count: 1000))\n\n"
      + String(repeating: "[a]\n", count: count)
  }
}
