import Diagnostics
import Figures

extension Rule {
  package static let internalFigure = Rule(
    id: "privacy/internal-figure",
    title: Wording(
      vi: "Trang công khai không nêu số liệu, bảng, biểu đồ chỉ dùng nội bộ",
      en: "A public page names no figure, table or chart that is internal"),
    reason: Wording(
      vi:
        "Số liệu kỷ luật, không hoàn thành nhiệm vụ, đảng phí, giảm đảng viên chỉ liên quan một vài người; công khai sẽ "
        + "làm lộ thông tin cá nhân. Số chuyển đến, chuyển đi và số của từng chi bộ cho phép tính ngược ra các số đó. Danh "
        + "sách số liệu công khai là cố định, không phụ thuộc số lớn hay nhỏ (kyyeu explain figures).",
      en: "Discipline, failed ratings, fees and losses concern a few persons; telling them would show who they are. "
        + "Transfers and the numbers of single branches give those back. What is public is one fixed list, whatever the "
        + "numbers are (kyyeu explain figures)."),
    breaks: [
      .draft([fees], with: [.init("content/a.md", page("↓{{ table fees 2026 }}"))]),
      .draft([fees], with: [.init("content/a.md", page("Thu ↓{{ fees.collected 2026 }} đồng"))]),
      .draft([movement], with: [.init("content/a.md", page("Có ↓{{ members.transferred-in 2026 }} đồng chí"))]),
      .draft([levels], with: [.init("content/a.md", page("Có ↓{{ share classification.members.failed 2026 }}"))]),
      .draft([levels], with: [.init("content/a.md", page("↓{{ chart member-classification 2026 }}"))]),
    ],
    keeps: [
      .draft(
        [ExampleTable.branches.file(.row("A", [\.total: 9, \.official: 9]))],
        with: [.init("content/a.md", page("{{ table branches 2026 }}"))]),
      .draft(
        [movement, levels],
        with: [
          .init(
            "content/a.md",
            page("{{ members.admitted 2026 }}\n\n{{ table movement 2026 }}\n\n{{ table member-classification 2026 }}"))
        ]),
      .draft(
        [fees],
        with: [.init("content/a.md", "---\ntitle: A\naudience: internal\n---\n\n{{ table fees 2026 }}\n")]),
    ])

  /// What the public may not read.
  func finding(at location: Location, internal expression: FigureExpression) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "“\(expression.subject)” chỉ dùng nội bộ", en: "“\(expression.subject)” is internal"),
      required: required(ToldInstead.insteadOf(expression, ofBranch: false)), help: Self.internalHelp)
  }

  /// What the public may read of the whole committee and not of a branch.
  func finding(at location: Location, internalOfBranch expression: FigureExpression) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(expression.subject)” của một chi bộ chỉ dùng nội bộ",
        en: "“\(expression.subject)” is internal where it is a single branch’s"),
      required: required(ToldInstead.insteadOf(expression, ofBranch: true)), help: Self.internalHelp)
  }

  /// A change of what is told as “so many or more”.
  func finding(at location: Location, notExact expression: FigureExpression) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(expression.subject)” có năm chỉ công khai ở dạng “từ … trở lên” hoặc “trên …”, không có mức tăng, giảm",
        en: "“\(expression.subject)” is told of one year as “so many or more”, so there is no change to tell"),
      required: Wording(
        vi: "Trong trang công khai: mức tăng, giảm của số công khai chính xác ở cả hai năm",
        en: "In a public page: the change of a figure that is told exactly of both years"),
      help: Wording(
        vi: "Bỏ chữ “change” để nêu số của năm, hoặc ghi “audience: internal” ở phần đầu của trang",
        en: "Leave out “change” and tell the year’s number, or write “audience: internal” in the page’s front matter"))
  }

  private func required(_ names: [String]) -> Wording {
    let list = names.isEmpty ? "kyyeu explain figures" : names.joined(separator: ", ")
    return names.isEmpty
      ? Wording(
        vi: "Trong trang công khai: số liệu, bảng, biểu đồ ghi là công khai trong danh sách của lệnh \(list)",
        en: "In a public page: figures, tables and charts that \(list) lists as public")
      : Wording(vi: "Trong trang công khai, ở phần này chỉ nêu: \(list)", en: "In a public page, of these: \(list)")
  }

  private static let internalHelp = Wording(
    vi: "Bỏ chỗ này, hoặc ghi “audience: internal” ở phần đầu của trang",
    en: "Remove it, or write “audience: internal” in the page’s front matter")

  private static let fees = ExampleTable.fees.file(
    .row("A", [\.collected: 100, \.keptShare: "30%", \.kept: 30, \.paidUp: 70]))
  private static let movement = ExampleTable.movement.file(
    .row("A", .official, [\.opening: 8, \.transferredIn: 1, \.closing: 9]),
    .row("A", .probationary, [\.admitted: 1, \.closing: 1]))
  private static let levels = ExampleTable.memberClassification.file(
    .row("A", [\.excellent: 1, \.good: 7, \.completed: 1, \.notRated: 1, \.admittedLately: 1]))

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
