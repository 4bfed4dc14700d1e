import Content
import Diagnostics

extension Rule {
  package static let smallCount = Rule(
    id: "privacy/small-count",
    title: Wording(
      vi: "Trang công khai không nêu số không hoàn thành nhiệm vụ dưới \(SmallCounts.least), trừ số 0",
      en: "A public page tells no count of failed ratings under \(SmallCounts.least), but for 0"),
    reason: Wording(
      vi: "Một hoặc hai thì ai cũng đoán ra là đơn vị nào, người nào; số bên cạnh mà trừ đi ra số đó cũng vậy.",
      en: "Of one or two everybody guesses who they are; so with numbers beside them from which they follow."),
    breaks: [
      .draft([xepLoai], with: [.init("content/a.md", page("↓{{ classification.branches.failed 2026 }} chi bộ"))]),
      .draft([xepLoai], with: [.init("content/a.md", page("↓{{ share classification.branches.failed 2026 }}"))]),
    ],
    keeps: [
      .draft(
        [xepLoai],
        with: [
          .init(
            "content/a.md",
            page("{{ classification.branches.excellent 2026 }}\n\n{{ table branch-classification 2026 }}"))
        ])
    ])

  /// What is too small to be told, or gives such a number back.
  func finding(at location: Location, small name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(name)” là số nhỏ không nêu công khai, hoặc từ đó suy ra được số như vậy",
        en: "“\(name)” is too small to be told in public, or gives such a number back"),
      required: Wording(
        vi: "Số 0, hoặc từ \(SmallCounts.least) trở lên, không để suy ra số nhỏ khác",
        en: "0, or \(SmallCounts.least) and more, from which no small number follows"),
      help: Wording(
        vi: "Viết câu không dùng số này, hoặc ghi “audience: internal” ở phần đầu của trang",
        en: "Write the sentence without it, or write “audience: internal” in the page’s front matter"))
  }

  private static let xepLoai = (
    file: "xep-loai-chi-bo.csv",
    text: """
    Mã chi bộ;Mức xếp loại;Lý do
    A;Hoàn thành tốt nhiệm vụ;
    B;Hoàn thành nhiệm vụ;
    C;Không hoàn thành nhiệm vụ;
    D;Hoàn thành xuất sắc nhiệm vụ;

    """
  )

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
