import Diagnostics

extension LedgerCheck {
  /// No more members are present at a session than are required to attend.
  package static let studyAttendance = LedgerCheck.rows(
    of: .study, .branchStudy, keep: .studyAttendance,
    .atMost(
      StudyColumns.present, StudyColumns.required,
      wrong: Wording(vi: "số có mặt nhiều hơn số được triệu tập", en: "more are present than are required"),
      help: Wording(
        vi: "Kiểm tra lại hai ô này theo danh sách điểm danh", en: "Check both cells against the attendance list")))
}

extension Rule {
  package static let studyAttendance = Rule(
    id: "figures/study-attendance",
    title: Wording(
      vi: "Số có mặt ở buổi học tập trong bảng không quá số được triệu tập",
      en: "No more members are present at a session of the table than are required"),
    reason: Wording(
      vi: "Tỷ lệ tham gia học tập không thể vượt quá 100%.",
      en: "An attendance above 100% is wrong at first sight."),
    breaks: [.draft(.study, session.with([\.present: "↓63"]))],
    keeps: [.draft(.study, session.with([\.present: 62]), session.with([\.required: "", \.present: 5]))])

  private static let session = ExampleRow<StudyColumns>.row([
    \.date: "5/9/2026", \.subject: "Nghị quyết", \.level: "Trung ương", \.required: 62,
  ])
}
