import Content
import Diagnostics

extension Rule {
  package static let internalFigure = Rule(
    id: "privacy/internal-figure",
    title: Wording(
      vi: "Trang công khai không nêu số liệu, bảng chỉ dùng nội bộ",
      en: "A public page names no figure or table that is internal"),
    reason: Wording(
      vi:
        "Kỷ luật, xếp loại không đạt, đảng phí, các trường hợp giảm đảng viên chỉ liên quan vài người; nêu ra là lộ họ.",
      en: "Discipline, failed ratings, fees and losses concern a few persons; telling them would show who they are."),
    breaks: [
      .draft([fees], with: [.init("content/a.md", page("↓{{ table fees 2026 }}"))]),
      .draft([fees], with: [.init("content/a.md", page("Thu ↓{{ fees.collected 2026 }} đồng"))]),
    ],
    keeps: [
      .draft(
        [("chi-bo.csv", Example.branches(["A;9;8;1;4;0"]))],
        with: [.init("content/a.md", page("{{ table branches 2026 }}"))]),
      .draft(
        [fees],
        with: [.init("content/a.md", "---\ntitle: A\naudience: internal\n---\n\n{{ table fees 2026 }}\n")]),
    ])

  /// What the public may not read.
  func finding(at location: Location, internal subject: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "“\(subject)” chỉ dùng nội bộ", en: "“\(subject)” is internal"),
      required: Wording(
        vi: "Trong trang công khai: số liệu và bảng công khai", en: "In a public page: public figures and tables"),
      help: Wording(
        vi: "Bỏ chỗ này, hoặc ghi “audience: internal” ở phần đầu của trang",
        en: "Remove it, or write “audience: internal” in the page’s front matter"))
  }

  private static let fees = (
    file: "dang-phi.csv", text: "Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên\nA;100;30%;30;70\n"
  )

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
