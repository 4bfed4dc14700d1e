import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// No more members are present at a session than are required to attend.
  package static let studyAttendance = LedgerCheck(rule: .studyAttendance) { site in
    site.figures.sets.flatMap { year in
      ((year[.study]?.rows ?? []) + (year[.branchStudy]?.rows ?? [])).compactMap(finding)
    }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let present = row[StudyColumns.present], let required = row[StudyColumns.required], present > required else {
      return nil
    }
    return Rule.studyAttendance.finding(
      at: row.location(of: StudyColumns.present),
      Wording(
        vi: "Ở \(row.name.vi), số có mặt nhiều hơn số phải dự",
        en: "In \(row.name.en) more are present than are required"),
      required: Wording(verbatim: "Có mặt ≤ Phải dự"),
      found: Wording(verbatim: "\(VietnameseNumber.format(present)) > \(VietnameseNumber.format(required))"),
      help: Wording(
        vi: "Kiểm tra lại hai ô này theo danh sách điểm danh", en: "Check both cells against the attendance list"))
  }
}

extension Rule {
  package static let studyAttendance = Rule(
    id: "figures/study-attendance",
    title: Wording(
      vi: "Số có mặt ở buổi học tập trong bảng không quá số phải dự",
      en: "No more members are present at a session of the table than are required"),
    reason: Wording(
      vi: "Tỷ lệ dự học vượt quá 100% là sai ngay khi nhìn thấy.",
      en: "An attendance above 100% is wrong at first sight."),
    breaks: [.draft(.study, "5/9/2026;Nghị quyết;Trung ương;62;↓63")],
    keeps: [.draft(.study, "5/9/2026;Nghị quyết;Trung ương;62;62", "6/9/2026;Thời sự;Thời sự;;5")])
}
