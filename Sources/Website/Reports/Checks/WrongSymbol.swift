import Content
import Diagnostics

extension ReportCheck {
  /// The symbol is a report's, written as its layout has it; a number alone is completed.
  package static let wrongSymbol = ReportCheck(rule: .wrongSymbol) { checked in
    guard let written = checked.report.issue.number else { return [] }
    let number = ReportNumber(written)
    let type = checked.report.layout.report.symbol + checked.report.layout.words.symbolJoint
    let rest = number.symbol.hasPrefix(type) ? number.symbol.dropFirst(type.count) : ""
    let isSymbol = number.symbol.isEmpty || !rest.isEmpty && rest.allSatisfy { $0.isLetter || $0.isNumber }
    if Int(number.number).map({ $0 > 0 }) == true, isSymbol, !written.hasSuffix("-"), !written.hasSuffix("/") {
      return []
    }
    let digits = number.number.isEmpty || number.number == "00" ? "12" : number.number
    return [
      Rule.wrongSymbol.finding(
        at: checked.report.location(of: "number"),
        Wording(
          vi: "“\(written)” không phải là số, ký hiệu của báo cáo",
          en: "“\(written)” is no number and symbol of a report"),
        required: Wording(
          vi: "Số và ký hiệu của báo cáo, như \(checked.symbol(behind: digits))",
          en: "Number and symbol of a report, as \(checked.symbol(behind: digits))"),
        help: Wording(
          vi: "Ghi lại cho đúng, hoặc chỉ ghi số \(digits); chương trình thêm ký hiệu",
          en: "Write it so, or the number \(digits) alone; its symbol is added"))
    ]
  }
}

extension Rule {
  package static let wrongSymbol = Rule(
    id: "report/wrong-symbol",
    title: Wording(vi: "Số, ký hiệu là của một báo cáo", en: "Number and symbol are those of a report"),
    reason: Wording(
      vi: "Báo cáo mang ký hiệu của nghị quyết, hoặc thiếu ký hiệu, là sai thể thức và trùng số trong sổ văn bản.",
      en:
        "A report under a resolution’s symbol, or half of one, breaks the layout and doubles a number of the register."),
    breaks: ["12-NQ/ĐU", "12-BC", "12-BC/", "12-BC-ĐU", "0", "BC/ĐU", "mười hai"].map {
      ReportExamples.committee("number: ↓\($0)\n\(rest)")
    } + [
      ReportExamples.branches(
        "recipients: [Đảng ủy Khoa]\nbranches:\n  - ↓{code: a, number: 3-NQ/CB, signed_on: 2026-12-05}"),
      ReportExamples.faculty(
        "issuer: Khoa Ví Dụ\nabbreviation: KVD\nnumber: ↓15-BC/KVD\nsigned_on: 2026-12-05\nsigner: Người Bốn\n"
          + "recipients: [Các bộ môn]"),
    ],
    keeps: ["12-BC/ĐU", "7-BC/ĐUK", "12"].map { ReportExamples.committee("number: \($0)\n\(rest)") } + [
      ReportExamples.faculty(
        "issuer: Khoa Ví Dụ\nnumber: 15/BC-KVD\nsigned_on: 2026-12-05\nsigner: Người Bốn\nrecipients: [Các bộ môn]")
    ])

  private static let rest = "signed_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]"
}
