import Diagnostics
import Figures

extension Figure {
  /// Study sessions of the year.
  static let study: [Figure] = [
    Figure(
      "study.sessions", .study, Wording(vi: "buổi", en: "sessions"), style: .units, branchTable: .branchStudy,
      Wording(vi: "Số buổi học tập nghị quyết, thông tin thời sự", en: "Study sessions and briefings")
    ) { $0.year.studyCount.map(Value.count) },
    Figure(
      "study.required", .study, Wording(vi: "lượt đảng viên", en: "attendances of members"),
      told: StudyColumns.required.declaration.told, branchTable: .branchStudy,
      Wording(vi: "Số lượt đảng viên được triệu tập học tập", en: "Attendances required, all sessions together")
    ) { $0.year.studyRequired.map(Value.count) },
    Figure(
      "study.present", .study, Wording(vi: "lượt đảng viên", en: "attendances of members"),
      told: StudyColumns.present.declaration.told, branchTable: .branchStudy,
      Wording(vi: "Số lượt đảng viên có mặt ở các buổi học", en: "Attendances, all sessions together")
    ) { $0.year.studyPresent.map(Value.count) },
    Figure(
      "study.attendance", .study, Wording(vi: "%", en: "%"), branchTable: .branchStudy,
      Wording(
        vi: "Tỷ lệ đảng viên dự học: số lượt tham gia so với số lượt được triệu tập",
        en: "The share of required attendances that were kept")
    ) { $0.year.studyShare.map(Value.percent) },
  ]
}
