import Diagnostics

extension Rule {
  static let emphasisInWord = Rule(
    id: "markdown/emphasis-in-word", severity: .warning,
    title: Wording(
      vi: "Dấu * giữa chữ và số được viết là \\* hoặc ×",
      en: "An asterisk between letters or digits is written \\* or ×"),
    reason: Wording(
      vi: "Hai dấu * liền chữ, liền số ở cả hai bên được hiểu là in nghiêng: 5*3*2 hiện ra thành 532.",
      en: "Two asterisks with letters or digits on both sides are read as emphasis: 5*3*2 is shown as 532."),
    breaks: [
      Example("content/a.md", page("Phòng 5↓*3*2 m.")),
      Example("content/a.md", page("- Kích thước\n  20↓*30*40 cm")),
      Example("content/a.md", page("| Phòng |\n|---|\n| 6↓*4*2 m |")),
      Example("content/a.md", page("> Mã số A↓**12**B.")),
    ],
    keeps: [
      Example("content/a.md", page("Phòng 5\\*3\\*2 m, 5×3×2 m, `5*3*2`, 5 * 3 * 2, 5*3.")),
      Example("content/a.md", page("*Ghi chú:* xem *bảng*, **20**%, (*a*), “*b*”.")),
    ])

  /// `written`: The words around the marks as they are typed: `5*3*2`.
  /// `shown`: What readers see of them: `532`.
  /// `corrected`: The same with marks that are shown.
  func finding(at location: Location, emphasisIn written: String, shown: String, corrected: String) -> Diagnostic {
    let isProduct = shown.allSatisfy(\.isNumber)
    let product = written.replacing("*", with: "×")
    return finding(
      at: location,
      Wording(
        vi: "“\(written)” hiện ra thành “\(shown)”: dấu * bị hiểu là dấu in nghiêng, in đậm",
        en: "“\(written)” is shown as “\(shown)”: the asterisks are read as emphasis"),
      help: Wording(
        vi: "Viết \(isProduct ? "\(product) hoặc " : "")\(corrected)",
        en: "Write \(isProduct ? "\(product) or " : "")\(corrected)"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
