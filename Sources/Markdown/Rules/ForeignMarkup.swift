import Diagnostics

extension Rule {
  static let foreignMarkup = Rule(
    id: "markdown/foreign-markup", severity: .warning,
    title: Wording(
      vi: "Bài viết không dùng cách viết riêng của chương trình khác",
      en: "A text has no forms that only other programs understand"),
    reason: Wording(
      vi:
        "Cách viết của Jekyll, MkDocs, Obsidian, Pandoc… không có tác dụng ở đây mà hiện ra nguyên văn cho người đọc.",
      en: "What only Jekyll, MkDocs, Obsidian or Pandoc understand does nothing here and is shown as it stands."),
    breaks: [
      Example("content/a.md", page("↓{% include ghi-chu.html %}")),
      Example("content/a.md", page("Một đoạn.\n↓{: .noi-bat #a}")),
      Example("content/a.md", page("- [a](https://vi.example/)↓{target=\"_blank\"}")),
      Example("content/a.md", page("↓[TOC]")),
      Example("content/a.md", page("Xem ↓[[Trang khác|bài cũ]].")),
      Example("content/a.md", page("↓!!! note \"Chú ý\"\n    Nội dung.")),
      Example("content/a.md", page("↓:::warning\nkhung\n:::")),
      Example("content/a.md", page("> ↓::: {.callout}")),
      Example("content/a.md", page("↓=== \"Thẻ 1\"")),
      Example("content/a.md", page("| A |\n|---|\n| ↓==đánh dấu== |")),
      Example("content/a.md", page("Nước H↓~2~O")),
      Example("content/a.md", page("Diện tích 20 m↓^2^")),
      Example("content/a.md", page("Một đoạn ↓{#ket-qua}\nviết tiếp.")),
      Example("content/a.md", page("↓\\newpage")),
    ],
    keeps: [
      Example(
        "content/a.md", page("`{% x %}`, \\{% x %}, \\[TOC], `[[x]]`, {x}, 70~80 người, rồi 90~100, a == b, x^2.")),
      Example(
        "content/a.md", page("## Kết quả {#ket-qua}\n\n!!! Quan trọng\n\n5~6~7 giờ, [[, ]], C++ và C++, === hết ===")),
    ])

  func finding(at location: Location, _ mark: ForeignMark) -> Diagnostic {
    let written = mark.written
    return finding(
      at: location,
      Wording(
        vi: "“\(written)” là cách viết của \(mark.program); ở đây hiện ra nguyên văn",
        en: "“\(written)” is a form of \(mark.program); here it is shown as it stands"),
      help: Self.help(for: mark.kind))
  }

  private static func help(for kind: ForeignMark.Kind) -> Wording {
    switch kind {
    case .templateTag:
      Wording(
        vi: "Xóa chỗ này; liên kết viết [chữ](trang.md), ảnh viết ![mô tả](anh.jpg), khung viết “> [!LƯU Ý]”",
        en: "Delete it; a link is [text](page.md), a picture ![text](picture.jpg), a note “> [!NOTE]”")
    case .attributes:
      Wording(
        vi: "Xóa chỗ này; chỉ {#tên} ở cuối một đề mục là có tác dụng",
        en: "Delete it; only {#name} at the end of a heading is understood")
    case .contents:
      Wording(
        vi: "Xóa dòng này; mục lục của bài được lập sẵn từ các đề mục",
        en: "Delete it; the contents of a page are made of its headings")
    case .wikiLink(let page, let words):
      Wording(
        vi: "Viết [\(words)](đường-dẫn tới tệp .md của trang “\(page)”)",
        en: "Write [\(words)](path to the .md file of “\(page)”)")
    case .note(let kind):
      Wording(
        vi: "Viết “> [!\(kind.labels[0])]”, mỗi dòng của khung bắt đầu bằng “> ”",
        en: "Write “> [!\(kind.labels.last ?? kind.labels[0])]”, and “> ” before each line of the note")
    case .container:
      Wording(
        vi: "Xóa các dòng :::; muốn có khung ghi chú thì viết “> [!LƯU Ý]”",
        en: "Delete the lines of :::; a note is written “> [!NOTE]”")
    case .tab:
      Wording(vi: "Thay bằng một đề mục, như “### Thẻ 1”", en: "Put a heading there, as “### Tab 1”")
    case .highlight(let words):
      Wording(vi: "Viết **\(words)** để in đậm", en: "Write **\(words)** to make it bold")
    case .lowered(let words):
      Wording(vi: "Viết <sub>\(words)</sub>", en: "Write <sub>\(words)</sub>")
    case .raised(let words):
      Wording(vi: "Viết <sup>\(words)</sup>", en: "Write <sup>\(words)</sup>")
    case .command:
      Wording(
        vi: "Xóa dòng này; trang in được chia tự động", en: "Delete it; printed pages are divided by themselves")
    }
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
