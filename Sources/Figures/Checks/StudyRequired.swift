import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// No more members are required at a session than there were in the year: those it began with and those who came. A session that is
  /// open to others may have more, so this is a warning.
  package static let studyRequired = LedgerCheck(rule: .studyRequired) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      let all = year.everyMember
      return (year[.study]?.rows ?? []).compactMap { finding($0, of: all) }
        + (year[.branchStudy]?.rows ?? []).compactMap { row in
          finding(row, of: row[BranchColumns.branch].flatMap { year.of(branch: $0).everyMember })
        }
    }
  }

  private static func finding(_ row: FigureRow, of all: Int?) -> Diagnostic? {
    guard let all, let required = row[StudyColumns.required], required > all else { return nil }
    return Rule.studyRequired.finding(
      at: row.location(of: StudyColumns.required),
      Wording(
        vi: "Ở \(row.name.vi), số triệu tập nhiều hơn số đảng viên trong năm",
        en: "In \(row.name.en) more are required than there were members in the year"),
      required: Wording(
        vi: "Không quá số đảng viên đầu kỳ và số đến trong năm",
        en: "At most the members at the start and those who came"),
      found: Wording(verbatim: "\(VietnameseNumber.format(required)) > \(VietnameseNumber.format(all))"),
      help: Wording(
        vi: "Sửa số nếu ghi nhầm; buổi học mở rộng thì chỉ ghi đảng viên của Đảng bộ, số người khác nêu trong bài",
        en:
          "Correct the number; of a session open to others tell the committee’s own members, and the others in its page"
      ))
  }
}

extension FigureYear {
  /// Members who were there at any time of the year: those whom it began with and those who came, or those of its table of
  /// branches where these are more. Nil where neither table tells.
  fileprivate var everyMember: Int? {
    let flows = ([MovementColumns.opening] + MovementColumns.increases + [MovementColumns.internalIn]).map {
      movement($0)
    }
    let came = flows.contains(nil) ? nil : flows.compactMap { $0 }.reduce(0, +)
    return [came, membersTotal].compactMap { $0 }.max()
  }
}

extension Rule {
  package static let studyRequired = Rule(
    id: "figures/study-required", severity: .warning,
    title: Wording(
      vi: "Số đảng viên được triệu tập không quá số đảng viên trong năm",
      en: "No more members are required at a session than there were in the year"),
    reason: Wording(
      vi: "Triệu tập 400 người khi Đảng bộ có 41 đảng viên là gõ thừa một số 0, và tỷ lệ dự học bị sai theo.",
      en: "400 required of 41 members is a zero too many, and the attendance is wrong with it."),
    breaks: [year("↓90"), year("↓10")],
    keeps: [year("9"), .draft(.study, session("400"))])

  private static func session(_ required: String) -> ExampleRow<StudyColumns> {
    .row([\.date: "5/9/2026", \.subject: "Một", \.level: "Trung ương", \.required: .init(required), \.present: 9])
  }

  private static func year(_ required: String) -> Example {
    .finalYear(changes: [ExampleTable.study.file(session(required))])
  }
}
