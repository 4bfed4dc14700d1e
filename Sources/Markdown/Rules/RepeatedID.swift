import Diagnostics

extension Rule {
  static let repeatedID = Rule(
    id: "markdown/repeated-id", severity: .warning,
    title: Wording(
      vi: "Tên ghi ở cuối đề mục {#tên} không trùng với đề mục khác",
      en: "The name {#name} of a heading is not another’s"),
    reason: Wording(
      vi: "Hai đề mục trùng tên thì liên kết tới đề mục sau lại đưa người đọc đến đề mục trước.",
      en: "Of two headings with one name links lead to the first."),
    breaks: [
      Example("content/a.md", page("## Một {#ket-qua}\n\n## Hai ↓{#ket-qua}")),
      Example("content/a.md", page("## Kết quả\n\n> ## Hai ↓{#ket-qua}")),
      Example("content/a.md", page("## Một {#a}\n\n- ### **Hai** ba ↓{#a}")),
    ],
    keeps: [Example("content/a.md", page("## Kết quả {#kq}\n\n## Kết quả\n\n## Kết quả"))])

  func finding(at location: Location, repeated id: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Tên “\(id)” đã có ở một đề mục trước", en: "The name “\(id)” is that of a heading before"),
      help: Wording(
        vi: "Đổi sang tên khác, chẳng hạn {#\(id)-2}, hoặc xóa chỗ này",
        en: "Change it, such as {#\(id)-2}, or delete it"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
