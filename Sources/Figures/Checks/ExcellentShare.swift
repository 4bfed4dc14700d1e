import Diagnostics
import Foundation
import Vietnamese

extension LedgerCheck {
  /// Few are at the highest level (Quy định 366-QĐ/TW of 2025). The limit holds for a *tổ chức cơ sở đảng*, so for a faculty
  /// it is an indication.
  package static let excellentShare = LedgerCheck(rule: .excellentShare) { review in
    review.figures.sets.flatMap { year in
      [
        finding(year, .memberClassification, in: review) { year.members(rated: $0) },
        finding(year, .branchClassification, in: review) { year.branches(rated: $0) },
      ].compactMap { $0 }
    }
  }

  private static func finding(
    _ year: FigureYear, _ declaration: TableDeclaration, in review: LedgerReview, count: (Rating) -> Int?
  ) -> Diagnostic? {
    let rules = review.rules
    guard let table = year[declaration], let excellent = count(.excellent), let good = count(.good) else { return nil }
    let base = rules.excellentShareOf == .good ? good : good + excellent
    guard excellent * 100 > base * rules.excellentShareLimit else { return nil }
    let isOfMembers = declaration == .memberClassification
    let unit = isOfMembers ? FigureUnit.members.label : FigureUnit.branches.label
    let of =
      rules.excellentShareOf == .good
      ? Wording(vi: "hoàn thành tốt nhiệm vụ", en: "“good”")
      : Wording(vi: "hoàn thành tốt nhiệm vụ trở lên", en: "“good” or better")
    return Rule.excellentShare.finding(
      at: isOfMembers
        ? table.location(ofHeading: MemberClassificationColumns.excellent)
        : table.location(ofHeading: BranchClassificationColumns.rating),
      Wording(
        vi:
          "Năm \(year.year), số \(unit.vi) hoàn thành xuất sắc nhiệm vụ vượt \(rules.excellentShareLimit)% số \(of.vi)",
        en: "In \(year.year) the \(unit.en) rated excellent exceed \(rules.excellentShareLimit)% of those at \(of.en)"),
      required: Wording(
        vi:
          "Không quá \(rules.excellentShareLimit)%; mức này áp dụng cho tổ chức cơ sở đảng, với khoa chỉ để tham khảo",
        en: "At most \(rules.excellentShareLimit)%; it holds for a base organisation, and is indicative for a faculty"),
      found: found(excellent, base),
      help: Wording(
        vi: "Đối chiếu với hướng dẫn của cấp trên; cách tính đặt ở “rules” trong content/site.yaml",
        en: "Hold it against the guidance from above; how it is worked out is set by “rules” in content/site.yaml"))
  }

  private static func found(_ excellent: Int, _ base: Int) -> Wording {
    let share = FigureYear.share(excellent, of: base).map { " = \(VietnameseNumber.percent($0))" } ?? ""
    return Wording(verbatim: "\(excellent) / \(base)\(share)")
  }
}

extension Rule {
  package static let excellentShare = Rule(
    id: "figures/excellent-share", severity: .hint,
    title: Wording(
      vi: "Số hoàn thành xuất sắc nhiệm vụ không quá 20% số hoàn thành tốt nhiệm vụ (để tham khảo)",
      en: "Those rated excellent are at most 20% of those rated good (an indication)"),
    reason: Wording(
      vi:
        "Quy định 366-QĐ/TW năm 2025 giới hạn tỷ lệ này cho tổ chức cơ sở đảng; các văn bản tính trên mức tốt hay từ mức "
        + "tốt trở lên không giống nhau, nên cách tính đặt ở “rules”.",
      en:
        "366-QĐ/TW of 2025 limits the share for a base organisation; official texts differ on what it is a share of, so "
        + "“rules” sets that."),
    breaks: [
      .draft([
        ExampleTable.memberClassification.file(
          marked: MemberClassificationColumns.excellent.declaration, .row("mot", [\.excellent: 2, \.good: 8]))
      ]),
      .draft([
        ExampleTable.branchClassification.file(
          marked: BranchClassificationColumns.rating.declaration,
          .row("mot", [\.rating: "Hoàn thành xuất sắc nhiệm vụ"]))
      ]),
    ],
    keeps: [
      .draft(.memberClassification, .row("mot", [\.excellent: 2, \.good: 8]), .row("hai", [\.good: 2])),
      .draft(.memberClassification, .row("mot", [\.good: 8])),
    ])
}
