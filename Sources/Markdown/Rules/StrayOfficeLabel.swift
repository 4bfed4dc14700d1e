import Diagnostics

extension Rule {
  static let strayOfficeLabel = Rule(
    id: "markdown/stray-office-label",
    title: Wording(
      vi: "Nhãn [!NỘI BỘ] đứng đầu dòng thứ nhất của một khung bắt đầu bằng dấu >",
      en: "The label [!INTERNAL] stands first in a block whose lines begin with >"),
    reason: Wording(
      vi: "Nhãn đặt sai chỗ, viết thiếu dấu ] thì không tạo thành khung, và phần nội bộ sẽ bị công khai.",
      en: "Elsewhere, or without its closing bracket, it makes no such block, and what is for the office is published."),
    breaks: [
      Example("content/a.md", page("↓[!NỘI BỘ]\nMột câu.")), Example("content/a.md", page("> ↓[!NỘI BỘ\n> Một câu.")),
      Example("content/a.md", page("> Một câu. ↓[! Nội bộ ] Hai.")), Example("content/a.md", page("## ↓[!INTERNAL] A")),
      Example("content/a.md", page("> **↓[!noi bo]** Một câu.")),
      Example("content/a.md", page("- Việc\n\n      > ↓[!NỘI BỘ]\n      > Một câu.")),
    ],
    keeps: [
      Example("content/a.md", page("```\n> [!NỘI BỘ]\n> Một câu.\n```")),
      Example("content/a.md", page("> [!NỘI BỘ]\n> Một câu.")), Example("content/a.md", page("> \\[!NỘI BỘ] là nhãn.")),
      Example("content/a.md", page("Nhãn `[!NỘI BỘ]` dùng cho phần riêng.")),
    ])

  /// The label, as it is written behind `[!`.
  func finding(at location: Location, strayLabel label: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Nhãn “[!\(label)” ở đây không tạo thành khung nội bộ",
        en: "The label “[!\(label)” makes no internal block here"),
      required: Wording(
        vi: "Dòng đầu là > [!NỘI BỘ], các dòng sau bắt đầu bằng >",
        en: "A first line > [!INTERNAL], and > before each line after it"),
      help: Wording(
        vi: "Sửa lại theo mẫu đó; nếu chỉ nhắc đến nhãn thì đặt nhãn trong dấu ` `",
        en: "Write it so; where the label is only talked about, put it between ` `"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
