import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// Once a year's tables go on after a cut-off, the day that stands beside them is a later one.
  package static let cutOffPassed = LedgerCheck(rule: .cutOffPassed) { review in
    review.figures.cutOffs.compactMap { cutOff in
      guard let day = cutOff.asOf, let year = review.figures[cutOff.year], let asOf = year.asOf,
        asOf < day || (asOf == day && year.differs(from: cutOff))
      else { return nil }
      return finding(cutOff.year, asOf, kept: day)
    }
  }

  private static func finding(_ year: Int, _ asOf: CalendarDate, kept: CalendarDate) -> Diagnostic {
    Rule.cutOffPassed.finding(
      at: Location(file: "content/site.yaml"),
      Wording(
        vi: "Số liệu ngày \(kept.numeric) đã chốt riêng, các bảng năm \(year) đã ghi tiếp mà “as_of” chưa đổi",
        en: "The figures of \(kept.iso) are kept apart and the tables of \(year) went on, but “as_of” did not change"),
      required: Wording(
        vi: "Ngày mà các bảng trong content/so-lieu/\(year)/ tính đến, sau ngày \(kept.numeric)",
        en: "The day up to which the tables in content/so-lieu/\(year)/ count, after \(kept.iso)"),
      found: Wording(verbatim: "as_of: \(asOf.iso)"),
      help: Wording(
        vi: "Trong content/site.yaml, sửa as_of của năm \(year), như as_of: \(year)-12-31",
        en: "Change as_of of \(year) in content/site.yaml, as as_of: \(year)-12-31"))
  }
}

extension FigureYear {
  /// Whether a table of one is not as it is in the other.
  fileprivate func differs(from other: FigureYear) -> Bool {
    TableDeclaration.all.contains { self[$0]?.fingerprint != other[$0]?.fingerprint }
  }
}

extension Rule {
  package static let cutOffPassed = Rule(
    id: "figures/cut-off-passed",
    title: Wording(
      vi: "Bảng ghi tiếp sau ngày chốt số liệu thì “as_of” của năm là ngày sau đó",
      en: "Where tables go on after a cut-off, the year’s “as_of” is a later day"),
    reason: Wording(
      vi: "Dưới mỗi bảng có ghi “Số liệu tính đến ngày …”; ngày cũ bên số mới là sai.",
      en: "Below each table stands up to which day it counts; the old day beside new numbers is wrong."),
    breaks: [
      site("2026-11-30", ten, fault: true), site("2026-10-31", nine, fault: true),
    ],
    keeps: [
      site("2026-11-30", nine), site("2026-12-31", ten),
    ])

  private static let nine = ExampleRow<BranchColumns>.row("mot", [\.total: 9, \.official: 9])
  private static let ten = ExampleRow<BranchColumns>.row("mot", [\.total: 10, \.official: 10])

  private static func site(_ asOf: String, _ row: ExampleRow<BranchColumns>, fault: Bool = false) -> Example {
    Example(
      [
        .init("content/site.yaml", "name: Ví dụ\nyears:\n  - {year: 2026, draft: true, as_of: \(asOf)}\n"),
        ExampleTable.branches.file(in: "2026", row), ExampleTable.branches.file(in: "2026-11-30", nine),
      ], fileAtFault: fault ? "content/site.yaml" : nil)
  }
}
