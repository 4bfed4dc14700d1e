import Content
import Diagnostics
import FoundationEssentials

extension Figure {
  /// Study sessions of the year.
  static let study: [Figure] = [
    Figure(
      "study.sessions", .study, Wording(vi: "buổi", en: "sessions"), style: .units,
      Wording(vi: "Số buổi học tập nghị quyết, thông tin thời sự", en: "Study sessions and briefings")
    ) { $0.count(.study).map(Value.count) },
    Figure(
      "study.required", .study, Wording(vi: "lượt đảng viên", en: "attendances of members"),
      Wording(vi: "Số lượt đảng viên phải dự các buổi học", en: "Attendances required, all sessions together")
    ) { $0.sum(StudyColumns.required, in: .study).map(Value.count) },
    Figure(
      "study.present", .study, Wording(vi: "lượt đảng viên", en: "attendances of members"), whole: "study.required",
      Wording(vi: "Số lượt đảng viên có mặt ở các buổi học", en: "Attendances, all sessions together")
    ) { $0.sum(StudyColumns.present, in: .study).map(Value.count) },
    Figure(
      "study.attendance", .study, Wording(vi: "%", en: "%"),
      Wording(
        vi: "Tỷ lệ đảng viên dự học: số lượt có mặt so với số lượt phải dự",
        en: "The share of required attendances that were kept")
    ) { source in
      guard let required = source.sum(StudyColumns.required, in: .study), required > 0,
        let present = source.sum(StudyColumns.present, in: .study)
      else { return nil }
      return .percent(Decimal(present) * 100 / Decimal(required))
    },
  ]
}
