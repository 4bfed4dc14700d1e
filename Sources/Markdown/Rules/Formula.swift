import Diagnostics

extension Rule {
  static let formula = Rule(
    id: "markdown/formula", severity: .warning,
    title: Wording(
      vi: "Công thức viết bằng chữ, <sup>, <sub>, không đặt giữa hai dấu $",
      en: "Formulas are written with letters, <sup> and <sub>, not between $"),
    reason: Wording(
      vi: "Chương trình không trình bày được công thức: cách viết của LaTeX cùng hai dấu $ hiện ra nguyên văn.",
      en: "Formulas are not set here: what LaTeX would understand is shown as it stands, with its $."),
    breaks: [
      Example("content/a.md", page("Theo ↓$E=mc^2$ thì.")),
      Example("content/a.md", page("- Hệ số ↓$\\alpha$")),
      Example("content/a.md", page("| X |\n|---|\n| ↓$x$ |")),
      Example("content/a.md", page("> ↓$$a^2+b^2$$")),
    ],
    keeps: [
      Example("content/a.md", page("Giá 5$ và 10$, $5 và $10, US$ 5, `$x$`, \\$x$, $ x $, A$ và B$.")),
      Example("content/a.md", page("E = mc<sup>2</sup>.")),
    ])

  func finding(at location: Location, formula written: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Công thức “\(written)” hiện ra nguyên văn với các dấu $",
        en: "The formula “\(written)” is shown as it stands, with its $"),
      help: Wording(
        vi: "Viết bằng chữ thường, như E = mc<sup>2</sup>, H<sub>2</sub>O; công thức dài thì chèn ảnh",
        en: "Write it as text, as E = mc<sup>2</sup> or H<sub>2</sub>O; put in a long one as a picture"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
